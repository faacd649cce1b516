/** The parts of a measure from the rows of its data tables, and how the cover says they are treated. */
import type { DataBlock, Deflator, Measure, QualityIndicator } from '../../measures/definition';
import { DEFLATOR_KINDS, INDICATOR_KINDS, STAGES } from '../../measures/definition';
import { addPart } from '../../measures/edits/parts';
import type { NewPart, PartList } from '../../measures/edits/parts';
import { inOneLanguage } from '../../measures/newMeasure';
import type { SheetWords } from '../words';
import type { AboutRead } from './aboutRead';
import type { ShownTable } from './evidence';
import { insertedIn, textOf } from './evidence';

interface Row {
  readonly name: string;
  readonly second: string;
  readonly third: string;
}

export type PartsRead = { readonly [L in PartList]: readonly NewPart<L>[] };

export interface UnitsRead {
  readonly costUnit: string;
  readonly payUnit: string;
  readonly spendingUnit: string;
}

type Own = Readonly<Partial<Record<DataBlock, ShownTable>>>;

const rowsOf = (table: ShownTable | undefined): Row[] =>
  (table?.cells.slice(1) ?? [])
    .map((row) => ({ name: textOf(row[0]), second: textOf(row[1]), third: textOf(row[2]) }))
    .filter(({ name }) => name !== '');

/** The unit that most rows have, as for costs: all rows should be in one. */
const unitOf = (table: ShownTable | undefined): string =>
  rowsOf(table).find(({ second }) => second !== '')?.second ?? '';

export function unitsRead(own: Own, about: AboutRead, words: SheetWords): UnitsRead {
  const { capital } = words.entry;
  const ofCapital = unitOf(own.capital);
  const spending = unitOf(own.spending);
  return {
    costUnit: about.costUnit ?? unitOf(own.costs),
    payUnit: unitOf(own.pay),
    spendingUnit:
      spending !== ''
        ? spending
        : (insertedIn(capital.consumption, ofCapital) ?? insertedIn(capital.investment, ofCapital) ?? ''),
  };
}

/** The price indexes by name; where one is not on a data sheet, its kind is the one that warns. */
export function deflatorsRead(own: Own, words: SheetWords): (name: string | undefined) => Deflator | null {
  const rows = rowsOf(own.deflators);
  const { deflatorKinds } = words.entry;
  return (name) => {
    if (name === undefined || name === '') return null;
    const row = rows.find((one) => one.name === name);
    const kind = DEFLATOR_KINDS.find((one) => deflatorKinds[one] === row?.second) ?? 'general';
    return { name, kind, source: row?.third ?? '' };
  };
}

export function partsRead(
  own: Own,
  about: AboutRead,
  indicators: ShownTable | undefined,
  words: SheetWords,
): Omit<PartsRead, 'quality'> {
  const { treatments } = about;
  const { entry } = words;
  const deflator = deflatorsRead(own, words);
  const counted = rowsOf(own.quantities);
  const costed = rowsOf(own.costs).filter(({ name }) => !counted.some((one) => one.name === name));
  const inOrder = costed.length === 0 ? counted : orderedAs(rowsOf(own.costs), counted);
  return {
    services: inOrder.map(({ name }) => {
      const equalsInput = treatments.equalsInput(name);
      return {
        name,
        unit: counted.find((one) => one.name === name)?.second ?? '',
        measured: equalsInput ? ('outputEqualsInput' as const) : ('activity' as const),
        factor: treatments.factor(name),
        ...(equalsInput && { deflator: deflator(treatments.priceIndex(name, 'services')) }),
      };
    }),
    labour: rowsOf(own.labour).map(({ name, second }) => ({
      name,
      measured: second === entry.labour.hours ? ('hours' as const) : ('fullTimeEquivalents' as const),
    })),
    purchases: rowsOf(own.spending).map(({ name }) => ({
      name,
      deflator: deflator(treatments.priceIndex(name, 'purchases')),
    })),
    capital: rowsOf(own.capital).map(({ name, second }) => ({
      name,
      given: treatments.given(name) ?? givenBy(second, words),
      deflator: deflator(treatments.priceIndex(name, 'capital')),
    })),
    indicators: indicatorsRead(indicators, about, words),
  };
}

/** Costs list all services, quantities those that are counted; a counted one without a cost comes last. */
const orderedAs = (all: readonly Row[], counted: readonly Row[]): Row[] => [
  ...all,
  ...counted.filter(({ name }) => !all.some((one) => one.name === name)),
];

function givenBy(unit: string, { entry }: SheetWords): Measure['capital'][number]['given'] {
  const invested = insertedIn(entry.capital.investment, unit) !== undefined;
  return invested ? { kind: 'investment', life: 10, profile: 'straight-line' } : { kind: 'consumption' };
}

/** Services must be there already: quality is of one of them by its id. */
export function qualityRead(own: Own, about: AboutRead, measure: Measure, words: SheetWords): NewPart<'quality'>[] {
  const { treatments } = about;
  return rowsOf(own.quality).map(({ name, second, third }): Omit<QualityIndicator, 'id'> => {
    const of = treatments.qualityOf(name);
    return {
      name,
      unit: treatments.qualityUnit(name),
      direction: second === words.entry.directions.lower ? -1 : 1,
      weight: Number(third) >= 0 ? Number(third) : 1,
      service: measure.services.find((one) => one.name === of)?.id ?? null,
    };
  });
}

function indicatorsRead(
  table: ShownTable | undefined,
  { language }: AboutRead,
  { table: own }: SheetWords,
): NewPart<'indicators'>[] {
  return (table?.cells.slice(1) ?? []).flatMap((row) => {
    const [stage, text = '', unit = '', kind, measured, direction, source = '', inIndex] = row.map(textOf);
    const known = STAGES.find((one) => own.stages[one] === stage);
    if (!known || text === '') return [];
    const { larger, smaller } = own.directions;
    return {
      stage: known,
      text: inOneLanguage(text, language),
      unit: inOneLanguage(unit, language),
      kind: INDICATOR_KINDS.find((one) => own.kinds[one] === kind) ?? 'volume',
      measured: measured === own.measured.proxy ? ('proxy' as const) : ('direct' as const),
      largerIsBetter: direction === larger ? true : direction === smaller ? false : null,
      source: inOneLanguage(source, language),
      inIndex: inIndex === own.yes,
    };
  });
}

/** Those that are not there yet, by name; what cannot be added (a name that stands twice) is left out. */
export function withParts<L extends PartList>(measure: Measure, list: L, parts: readonly NewPart<L>[]): Measure {
  return parts.reduce((now, part) => addPart(now, list, part).value, measure);
}
