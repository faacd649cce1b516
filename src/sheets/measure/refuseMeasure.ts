/** What makes an input index wrong without anybody seeing it is refused before anything is written (rule S12). */
import { addressOf } from '../../measures/address';
import type { Measure } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import { isBlank, normalised } from '../../measures/labels';
import { MeasureError } from '../../measures/measureError';
import { lookupLength } from '../context/lookupKey';
import { LONGEST_LOOKUP } from '../context/refuse';
import type { Sources } from './sources';

export function refuseMeasure(measure: Measure, sources: Sources): void {
  const { payUnit, spendingUnit, labour } = measure;
  const bought = measure.purchases.length + measure.capital.length;
  const units = [payUnit, spendingUnit].map(normalised);
  if (labour.length > 0 && bought > 0 && units.every((unit) => unit !== '') && units[0] !== units[1]) {
    throw new MeasureError({ code: 'payInOtherUnit', pay: payUnit, spending: spendingUnit });
  }
  for (const block of DATA_BLOCKS) {
    const source = sources[block];
    source?.services.forEach((name, row) => {
      const length = lookupLength(name);
      if (isBlank(name) || length <= LONGEST_LOOKUP) return;
      const cell = addressOf(source.labelColumn, source.firstRow + row);
      throw new MeasureError({ code: 'nameTooLong', sheet: source.sheet, cell, length });
    });
  }
}
