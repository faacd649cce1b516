/** About, read back: what the cover says of a measure, in either language of the sheets. */
import { FORMULA_NAMES, QUALITY_MEANS } from '../../core/options';
import type { FormulaName, GapRule, Linking, QualityMean, ZeroRule } from '../../core/options';
import { aboutMore as english } from '../../i18n/en/aboutMore';
import { aboutMore as thai } from '../../i18n/th/aboutMore';
import type { MeasureMethod, PerformanceSystem } from '../../measures/definition';
import { FREQUENCIES, ORGANISATION_LEVELS } from '../../measures/definition';
import type { Language, Sector } from '../../measures/measure';
import { SETTING_NAMES } from '../context/freeNames';
import type { LinkingName } from '../context/linkingTable';
import type { AboutWords } from '../measure/treatments';
import { SETTINGS_ROW } from '../output/settings';
import type { SheetWords } from '../words';
import { sheetWords } from '../words';
import type { ShownCell, ShownSheet } from './evidence';
import { insertedIn, textOf } from './evidence';
import { TreatmentsRead } from './treatmentsRead';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare'];

export interface AboutRead {
  readonly language: Language;
  readonly name: string;
  /** `showsRenewed`: the sheet Renewed stands beside another linking. */
  readonly method: Partial<MeasureMethod> & { readonly showsRenewed?: boolean };
  readonly sector?: Sector;
  readonly treatments: TreatmentsRead;
  readonly costUnit?: string;
  readonly system: Partial<PerformanceSystem>;
  /** Sheets that the cover lists as built. */
  readonly listed: readonly string[];
  /** The name of the cell with the base period, whose ending is that of all names of the measure. */
  readonly baseName: string;
  /** Accepted findings in words: what was looked at, when, and why. */
  readonly accepted: readonly (readonly [string, string, string])[];
}

type Line = readonly [string, string, string];

/** undefined: not a cover of ours. */
export function aboutRead(about: ShownSheet): AboutRead | undefined {
  for (const language of ['en', 'th'] as const) {
    const words = sheetWords(language);
    const name = insertedIn(words.about.title, textOf(about.cells[0]?.[0]));
    if (name === undefined) continue;
    const own = language === 'th' ? thai : english;
    const method = linesUnder(about, words.about.method);
    const systemLines = linesUnder(about, own.systemTitle);
    const sector = SECTORS.find((one) => words.table.sectors[one] === meaning(systemLines, own.sector));
    const listed = linesUnder(about, words.about.sheetsTitle).map(([sheet]) => sheet);
    const costUnit = insertedIn(words.about.lines.grossCost, choice(method, words.about.lines.weights));
    return {
      language,
      name,
      method: {
        ...settings(about),
        ...methodIn(method, words, about),
        showsRenewed: listed.some((sheet) => /^renewed\d*$/iu.test(sheet)),
      },
      treatments: new TreatmentsRead(linesUnder(about, own.partsTitle), own),
      ...(sector && { sector }),
      ...(costUnit !== undefined && { costUnit }),
      listed,
      baseName: baseName(about, words),
      system: systemIn(systemLines, own),
      accepted: linesUnder(about, own.acceptedTitle),
    };
  }
  return undefined;
}

/** The lines of the table under a heading: notes stand alone in column A, then the columns' headings, then lines to a blank one. */
function linesUnder({ cells }: ShownSheet, heading: string): Line[] {
  const start = cells.findIndex((row) => textOf(row[0]) === heading && textOf(row[1]) === '');
  if (start < 0) return [];
  const rest = cells.slice(start + 1);
  const end = rest.findIndex((row) => textOf(row[0]) === '');
  const block = end < 0 ? rest : rest.slice(0, end);
  const table = block.filter((row) => textOf(row[1]) !== '' || textOf(row[2]) !== '');
  return table.slice(1).map((row): Line => [textOf(row[0]), textOf(row[1]), textOf(row[2])]);
}

/** As the cover words it: "Name in formulas: Base_period_2." */
function baseName({ cells }: ShownSheet, { about }: SheetWords): string {
  const says = textOf(cells[SETTINGS_ROW - 1]?.[2]);
  const { meaning: means } = about.settings.basePeriod;
  return insertedIn((name) => `${means} ${about.nameOfCell(name)}`, says) ?? SETTING_NAMES.basePeriod;
}

const choice = (lines: readonly Line[], item: string): string => lines.find(([one]) => one === item)?.[1] ?? '';
const meaning = (lines: readonly Line[], item: string): string => lines.find(([one]) => one === item)?.[2] ?? '';

/** The four settings that may be typed over, in their places (rule S13). */
function settings({ cells }: ShownSheet): Partial<MeasureMethod> {
  const value = (row: number): ShownCell => cells[SETTINGS_ROW - 1 + row]?.[1] ?? null;
  const [base, report, every, tolerance] = [textOf(value(0)), textOf(value(1)), value(2), value(3)];
  return {
    ...(base !== '' && { base }),
    ...(report !== '' && { reportPeriod: report }),
    ...(typeof every === 'number' && Number.isInteger(every) && every >= 2 && { renewEvery: every }),
    ...(typeof tolerance === 'number' && tolerance >= 0 && tolerance < 1 && { tolerance }),
  };
}

function methodIn(lines: readonly Line[], words: SheetWords, about: ShownSheet): Partial<MeasureMethod> {
  const { about: own, steps, cover } = words;
  const every = settings(about).renewEvery;
  const known = <T extends string>(all: readonly T[], named: (one: T) => string, text: string): T | undefined =>
    all.find((one) => text !== '' && named(one) === text);
  const linkingOf = (name: LinkingName | undefined): Linking | undefined => (name === 'renewed' ? (every ?? 5) : name);
  const LINKINGS = ['annual', 'fixed', 'renewed'] as const;
  const formulaName = (one: FormulaName) => steps.formulas[one].name;
  const linking = linkingOf(
    known<LinkingName>(LINKINGS, (one) => steps.linkings[one].name, choice(lines, own.lines.linking)),
  );
  const inputs = meaning(lines, cover.inputs);
  const inputLinking = linkingOf(LINKINGS.find((one) => inputs.includes(steps.linkings[one].says)));
  const gaps = meaning(lines, cover.quality);
  return given({
    formula: known(FORMULA_NAMES, formulaName, choice(lines, own.lines.formula)),
    linking,
    zeros: known<ZeroRule>(['missing', 'activity'], (one) => own.zeroRules[one].name, choice(lines, own.lines.zeros)),
    inputFormula: known(FORMULA_NAMES, formulaName, choice(lines, cover.inputs)),
    inputLinking,
    labour: known(
      ['direct', 'indirect', 'both'] as const,
      (one) => cover.labourKinds[one].name,
      choice(lines, cover.labour),
    ),
    qualityMean: known<QualityMean>(QUALITY_MEANS, (one) => cover.means[one].name, choice(lines, cover.quality)),
    qualityGaps: (['held', 'missing'] as const satisfies readonly GapRule[]).find((one) =>
      gaps.endsWith(cover.gaps[one]),
    ),
  });
}

function systemIn(lines: readonly Line[], own: AboutWords): Partial<PerformanceSystem> {
  const texts = (Object.keys(own.system) as (keyof typeof own.system)[]).map(
    (key) => [key, meaning(lines, own.system[key])] as const,
  );
  const [level, frequency] = [meaning(lines, own.level), meaning(lines, own.frequency)];
  return given<PerformanceSystem>({
    ...(Object.fromEntries(texts.filter(([, text]) => text !== '')) as Partial<PerformanceSystem>),
    level: ORGANISATION_LEVELS.find((one) => own.levels[one] === level),
    frequency: FREQUENCIES.find((one) => own.frequencies[one] === frequency),
  });
}

/** Without what was not found, so that it covers nothing when it is spread. */
const given = <T extends object>(values: { readonly [K in keyof T]?: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
