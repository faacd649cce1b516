/**
 * The first Excel of each newer function, from Microsoft's function reference (support.microsoft.com, "Excel functions
 * (alphabetical)", the version markers). What is not here was there in Excel 2013.
 */
import type { ExcelVersion } from './cells';
import { formulaTokens, type Token } from './formulaTokens';

const SINCE: Readonly<Record<Exclude<ExcelVersion, '2013'>, string>> = {
  '2019': 'CONCAT FORECAST.ETS FORECAST.LINEAR IFS MAXIFS MINIFS SWITCH TEXTJOIN',
  '2021': 'ANCHORARRAY ARRAYTOTEXT FILTER LET RANDARRAY SEQUENCE SORT SORTBY UNIQUE VALUETOTEXT XLOOKUP XMATCH',
  '2024':
    'BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK IMAGE ISOMITTED LAMBDA MAKEARRAY MAP REDUCE SCAN TAKE ' +
    'TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW VSTACK WRAPCOLS WRAPROWS',
  '365':
    'COPILOT DETECTLANGUAGE GROUPBY IMPORTCSV IMPORTTEXT PERCENTOF PIVOTBY PY REGEXEXTRACT REGEXREPLACE REGEXTEST ' +
    'STOCKHISTORY TRANSLATE TRIMRANGE',
};

const VERSION_OF = new Map(
  Object.entries(SINCE).flatMap(([version, names]) =>
    names.split(' ').map((name) => [name, version as ExcelVersion] as const),
  ),
);

/** Oldest first. */
export const VERSIONS: readonly ExcelVersion[] = ['2013', '2019', '2021', '2024', '365'];

export const newerOf = (one: ExcelVersion, other: ExcelVersion): ExcelVersion =>
  VERSIONS.indexOf(one) >= VERSIONS.indexOf(other) ? one : other;

export interface Need {
  readonly version: ExcelVersion;
  /** The functions that ask for it, in capitals; "#" for a reference to a spilled block. */
  readonly because: readonly string[];
}

const isSpill = (token: Token, before: Token | undefined): boolean => token.kind === 'spill' && before?.kind === 'cell';

/** What a formula needs. The add-in's own functions are left out: they are counted apart. */
export function excelNeededBy(formula: string, spills = false): Need {
  const found = new Map<string, ExcelVersion>();
  formulaTokens(formula).forEach((token, at, all) => {
    const name = token.text.replace(/^_xlfn\.(?:_xlws\.)?/i, '').toUpperCase();
    const version = token.kind === 'name' && all[at + 1]?.text === '(' ? VERSION_OF.get(name) : undefined;
    if (version) found.set(name, version);
    if (isSpill(token, all[at - 1])) found.set('#', '2021');
  });
  if (spills) found.set('#', '2021');
  const version = [...found.values()].reduce(newerOf, '2013' as ExcelVersion);
  return {
    version,
    because: [...found].filter(([, one]) => one === version && version !== '2013').map(([name]) => name),
  };
}
