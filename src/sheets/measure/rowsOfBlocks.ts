/** What the rows of each data sheet of a measure are: their names, and the two columns beside them. */
import type { DataBlock, Measure } from '../../measures/definition';
import { deflatorsOf } from '../../measures/namedDeflators';
import { wordsIn } from '../../measures/newMeasure';
import type { Language } from '../../measures/measure';
import { qualityInOrder } from '../../measures/qualityGroups';
import type { SheetWords } from '../words';

export interface BlockRow {
  readonly name: string;
  readonly second: string | number;
  readonly third: string | number;
}

export const languageOf = (measure: Measure): Language => (measure.language === 'th' ? 'th' : 'en');

export function rowsOf(measure: Measure, block: DataBlock, words: SheetWords): BlockRow[] {
  const { entry } = words;
  const sourceOf = (part: { readonly catalogueId?: string }) => typicalSource(measure, part.catalogueId);
  switch (block) {
    case 'quantities':
      return activityServices(measure).map((one) => ({ name: one.name, second: one.unit, third: sourceOf(one) }));
    case 'costs':
      return measure.services.map((one) => ({ name: one.name, second: measure.costUnit, third: '' }));
    case 'labour':
      return measure.labour.map((one) => ({
        name: one.name,
        second: entry.labour[one.measured],
        third: sourceOf(one),
      }));
    case 'pay':
      return measure.labour.map((one) => ({ name: one.name, second: measure.payUnit, third: '' }));
    case 'spending':
      return measure.purchases.map((one) => ({ name: one.name, second: measure.spendingUnit, third: sourceOf(one) }));
    case 'deflators':
      return deflatorsOf(measure).map((one) => ({
        name: one.name,
        second: entry.deflatorKinds[one.kind],
        third: one.source,
      }));
    case 'capital':
      return measure.capital.map((one) => ({
        name: one.name,
        second: entry.capital[one.given.kind](measure.spendingUnit),
        third: sourceOf(one),
      }));
    case 'quality':
      return qualityInOrder(measure).map((one) => ({
        name: one.name,
        second: one.direction === 1 ? entry.directions.higher : entry.directions.lower,
        third: one.weight,
      }));
  }
}

export const activityServices = (measure: Measure) => measure.services.filter((one) => one.measured === 'activity');

function typicalSource(measure: Measure, catalogueId: string | undefined): string {
  const found =
    catalogueId === undefined ? undefined : measure.indicators.find((one) => one.catalogueId === catalogueId);
  return found ? wordsIn(found.source, languageOf(measure)) : '';
}
