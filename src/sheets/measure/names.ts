/** Names of all sheets a measure may have; a second measure in the workbook takes the next number throughout (rules S3, S14). */
import type { DataBlock, Measure } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import type { SettingNames, SheetNames } from '../context/context';
import { freeSettingNames, renameSheets, SETTING_NAMES, SHEET_NAMES } from '../context/freeNames';
import type { ExistingNames } from '../output/outputSheets';

export interface MeasureSheetNames extends SheetNames {
  /** Data sheets; the table on each has the name of the sheet. */
  readonly quantities: string;
  readonly costs: string;
  readonly labour: string;
  readonly pay: string;
  readonly spending: string;
  readonly deflators: string;
  readonly capital: string;
  readonly indicators: string;
  /** Calculation sheets beyond those of the output. */
  readonly contributions: string;
  readonly unitCosts: string;
  readonly allFormulas: string;
  readonly sensitivity: string;
  readonly quality: string;
  readonly adjusted: string;
  readonly inputs: string;
  readonly inputIndex: string;
  readonly inputIndirect: string;
  readonly productivity: string;
  readonly checks: string;
  readonly report: string;
  readonly improvement: string;
}

type OwnNames = Omit<MeasureSheetNames, keyof SheetNames>;

const OWN: OwnNames = {
  quantities: 'Quantities',
  costs: 'Costs',
  labour: 'Input_hours',
  pay: 'Input_pay',
  spending: 'Input_spending',
  deflators: 'Input_prices',
  capital: 'Capital',
  indicators: 'Quality_indicators',
  contributions: 'Contributions',
  unitCosts: 'UnitCosts',
  allFormulas: 'Formulas',
  sensitivity: 'Sensitivity',
  quality: 'Quality',
  adjusted: 'Adjusted',
  inputs: 'Inputs',
  inputIndex: 'InputIndex',
  inputIndirect: 'InputIndirect',
  productivity: 'Productivity',
  checks: 'Checks',
  report: 'Report',
  improvement: 'Improvement',
};

/** The sheet, and table, of each block of data. */
export const SHEET_OF = {
  quantities: 'quantities',
  costs: 'costs',
  labour: 'labour',
  pay: 'pay',
  spending: 'spending',
  deflators: 'deflators',
  capital: 'capital',
  quality: 'indicators',
} as const satisfies Record<DataBlock, keyof OwnNames>;

/** The names of calculation and data sheets by which an earlier build is recognised. */
const ALL = [
  ...Object.values(OWN),
  ...Object.values(SHEET_NAMES.formulas),
  ...[SHEET_NAMES.about, SHEET_NAMES.data, SHEET_NAMES.output],
  ...[SHEET_NAMES.fixed, SHEET_NAMES.renewed, SHEET_NAMES.comparison],
];

/** What every build of a measure has: these decide the number of the whole set. */
const ALWAYS = [SHEET_NAMES.about, SHEET_NAMES.data, SHEET_NAMES.output, SHEET_NAMES.fixed];

/** The sheets that were built for this measure may be taken again; everything else in the workbook is left alone. */
export function measureSheetNames(measure: Measure, workbook: ExistingNames): MeasureSheetNames {
  const own = new Set(ownSheets(measure).map(lower));
  const taken = new Set(
    [...workbook.existingSheets, ...workbook.existingNames].map(lower).filter((name) => !own.has(name)),
  );
  const tables = DATA_BLOCKS.filter((block) => measure.data[block] === undefined).map((block) => OWN[SHEET_OF[block]]);
  const number = ownNumber(measure) ?? firstFreeNumber([...ALWAYS, ...tables], taken);
  const pick = (name: string) => {
    let k = number;
    while (taken.has(lower(numbered(name, k)))) k++;
    return numbered(name, k);
  };
  return { ...renameSheets(pick), ...(mapped(OWN, pick) as unknown as OwnNames) };
}

export function measureSettingNames(measure: Measure, workbook: ExistingNames): SettingNames {
  const own = new Set(measure.built.flatMap(({ names }) => names).map(lower));
  const names = freeSettingNames(workbook.existingNames.filter((name) => !own.has(lower(name))));
  const built = measure.built.flatMap((record) => record.names).find((name) => /^Base_period(_\d+)?$/i.test(name));
  const ending = built?.slice(SETTING_NAMES.basePeriod.length);
  return ending === undefined
    ? names
    : (mapped(SETTING_NAMES, (name) => `${name}${ending}`) as unknown as SettingNames);
}

/** Sheets with data are the measure's own when it built them. */
export const ownSheets = (measure: Measure): string[] => [
  ...measure.built.flatMap(({ sheets }) => sheets),
  ...DATA_BLOCKS.flatMap((block) => {
    const place = measure.data[block];
    return place?.kind === 'table' ? [place.sheet] : [];
  }),
];

const lower = (name: string): string => name.toLowerCase();
const numbered = (name: string, k: number): string => (k === 1 ? name : `${name}${k}`);

function mapped(names: object, pick: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, pick(String(name))]));
}

/** The number that an earlier build of this measure took. */
function ownNumber(measure: Measure): number | undefined {
  for (const sheet of ownSheets(measure)) {
    const name = ALL.find((one) => lower(sheet).startsWith(lower(one)) && /^\d*$/.test(sheet.slice(one.length)));
    if (name !== undefined) return Number(sheet.slice(name.length) || 1);
  }
  return undefined;
}

function firstFreeNumber(wanted: readonly string[], taken: ReadonlySet<string>): number {
  let k = 1;
  while (wanted.some((name) => taken.has(lower(numbered(name, k))))) k++;
  return k;
}
