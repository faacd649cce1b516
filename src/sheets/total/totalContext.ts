/** A total as a measure of measures: each one's index is the quantity of a service, its cost that service's cost (rule J1). */
import type { FormulaName, Linking } from '../../core/options';
import type { Measure } from '../../measures/definition';
import type { FigureSource, Language } from '../../measures/measure';
import { newMeasure } from '../../measures/newMeasure';
import { samePeriod } from '../../measures/periods';
import type { BuildContext, DataLayout } from '../context/context';
import { linkingOf } from '../context/linkingTable';
import { languageOf } from '../measure/rowsOfBlocks';
import type { ExistingNames } from '../output/outputSheets';
import type { ReadingWords } from '../reading/readingContext';
import type { CommonPeriods } from './commonPeriods';
import { commonPeriods } from './commonPeriods';
import type { Member } from './members';
import { inputUnit, membersOf } from './members';
import type { EarlierTotal, TotalNames } from './totalNames';
import { totalNames } from './totalNames';
import { totalWords } from './totalWords';

/** What may be asked for; what is not is taken from the first measure. */
export interface TotalAsked {
  readonly name?: string;
  readonly language?: Language;
  readonly formula?: FormulaName;
  readonly linking?: Linking;
  /** Labels; a period that not all measures have gives way to the first and the last common one. */
  readonly base?: string;
  readonly reportPeriod?: string;
  readonly tolerance?: number;
  /** Sheets and names of the total that was built before, which the plan replaces. */
  readonly earlier?: EarlierTotal;
}

export interface TotalContext {
  /** The total as a measure: what the builders of the sheets ask for. */
  readonly measure: Measure;
  readonly members: readonly Member[];
  readonly common: CommonPeriods;
  readonly hasInputs: boolean;
  readonly words: ReadingWords;
  readonly names: TotalNames;
}

export function totalContext(measures: readonly Measure[], workbook: ExistingNames, asked: TotalAsked): TotalContext {
  const members = membersOf(measures);
  const first = members[0]?.measure;
  if (!first) throw new Error('A total of nothing.');
  const language = asked.language ?? languageOf(first);
  const common = commonPeriods(members.map(({ measure }) => measure));
  const words = totalWords(language);
  return {
    measure: asMeasure(members, common, first, language, asked.name ?? words.total.name, asked),
    members,
    common,
    hasInputs: members.every((one) => one.hasInputs),
    words,
    names: totalNames(workbook, asked.earlier),
  };
}

function asMeasure(
  members: readonly Member[],
  common: CommonPeriods,
  first: Measure,
  language: Language,
  name: string,
  asked: TotalAsked,
): Measure {
  const begun = newMeasure({
    id: 'total',
    name,
    sector: first.sector,
    language,
    periods: { kind: first.periods.kind, labels: common.labels },
  });
  const period = (wanted: string, otherwise: string | undefined): string =>
    common.labels.find((label) => samePeriod(label, wanted)) ?? otherwise ?? '';
  const formula = asked.formula ?? first.method.formula;
  const linking = asked.linking ?? first.method.linking;
  return {
    ...begun,
    services: members.map(({ measure: { id, name: own } }) => ({
      id,
      name: own,
      unit: '',
      measured: 'activity',
      factor: null,
    })),
    costUnit: first.costUnit,
    spendingUnit: inputUnit(first),
    method: {
      ...begun.method,
      formula,
      linking,
      inputFormula: formula,
      inputLinking: linking,
      base: period(asked.base ?? first.method.base, common.labels[0]),
      reportPeriod: period(asked.reportPeriod ?? first.method.reportPeriod, common.labels.at(-1)),
      tolerance: asked.tolerance ?? first.method.tolerance,
    },
  };
}

/** What the builder of four-step sheets needs. */
export function stepsContext({ measure, common, words, names, members }: TotalContext, data: DataLayout): BuildContext {
  const { formula, linking, base, reportPeriod, tolerance } = measure.method;
  const periods = common.labels;
  const source: FigureSource = {
    sheet: names.sheets.data,
    headingRow: data.periodRow,
    firstRow: data.quantities.first,
    lastRow: data.quantities.last,
    firstColumn: 1,
    labelColumn: 1,
    firstPeriodColumn: 4,
    lastPeriodColumn: 3 + periods.length,
    services: members.map((one) => one.measure.name),
    periods,
  };
  return {
    measure: {
      name: measure.name,
      sector: measure.sector,
      language: languageOf(measure),
      quantities: source,
      costs: source,
      costUnit: measure.costUnit,
      method: {
        formula,
        linking,
        base: periods.indexOf(base) + 1,
        zeros: 'missing',
        compareDefaultSet: false,
        checkRow: false,
      },
    },
    words,
    names: names.settings,
    sheets: names.sheets,
    data,
    services: members.map((one, i) => ({ name: one.measure.name, quantity: i, cost: i })),
    periods: periods.map((name, i) => ({ name, quantity: i, cost: i })),
    choices: { reportPeriod, tolerance },
  };
}

export const chosenLinking = ({ measure }: TotalContext) => linkingOf(measure.method.linking);
