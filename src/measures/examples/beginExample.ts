import type { DataBlock, Measure } from '../definition';
import { findEntry } from '../edits/indicators';
import { addPart } from '../edits/parts';
import { addService } from '../edits/services';
import type { Language } from '../measure';
import type { Example, Figures } from './example';

/** A measure that was just begun, with the table, the services and the inputs of the example. Its figures come later. */
export function beginExample(begun: Measure, example: Example, language: Language): Measure {
  const withTable = example.entries.reduce((measure, id) => {
    const entry = findEntry(example.sector, id);
    return entry ? addPart(measure, 'indicators', entry).value : measure;
  }, begun);
  const withServices = example.services.reduce(
    (measure, { name, unit, weekly }) =>
      addService(measure, { name, unit, factor: weekly ? { kind: 'constant', of: 'weeks', times: 52 } : null }).value,
    withTable,
  );
  const { spending, unit, method } = example;
  const withUnits = { ...withServices, costUnit: unit, spendingUnit: unit, payUnit: unit };
  const { value } = spending
    ? addPart(withUnits, 'purchases', {
        name: spending.name[language],
        deflator: { ...spending.deflator, name: spending.deflator.name[language] },
      })
    : { value: withUnits };
  return { ...value, purchases: value.purchases.map(withoutFigures), method: { ...value.method, ...method } };
}

/** The definition holds no figures: they live in the sheets (N20). */
function withoutFigures(input: Measure['purchases'][number]): Measure['purchases'][number] {
  const { deflator } = input;
  return { ...input, deflator: deflator && { name: deflator.name, kind: deflator.kind, source: deflator.source } };
}

export interface ExampleRow {
  readonly name: string;
  readonly figures: Figures;
}

/** What the example has for a block of data; empty where the user has to enter his own. */
export function exampleRows(example: Example, block: DataBlock, language: Language): readonly ExampleRow[] {
  const { services, spending } = example;
  switch (block) {
    case 'quantities':
      return services.map(({ name, quantities }) => ({ name, figures: quantities }));
    case 'costs':
      return services.flatMap(({ name, costs }) => (costs ? [{ name, figures: costs }] : []));
    case 'spending':
      return spending ? [{ name: spending.name[language], figures: spending.figures }] : [];
    case 'deflators':
      return spending ? [{ name: spending.deflator.name[language], figures: spending.deflator.figures }] : [];
    default:
      return [];
  }
}
