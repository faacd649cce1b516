import type { Measure } from '../../measures/definition';
import { addService } from '../../measures/edits/services';
import { isBlank } from '../../measures/labels';
import { recogniseKind } from '../../measures/periods';
import type { Recognised } from '../preview/recognise';
import type { LiveData } from './liveData';

/**
 * A measure that was begun from blocks that are in the workbook takes its services and periods from them. It is not stored
 * before the user's next edit: reading changes nothing in the workbook (P14).
 */
export function adoptedFrom(measure: Measure, { quantities, costs }: LiveData): Measure {
  if (measure.services.length > 0) return measure;
  const from = quantities.state === 'read' ? quantities : costs.state === 'read' ? costs : undefined;
  return from ? adopted(measure, from.block) : measure;
}

function adopted(measure: Measure, block: Recognised): Measure {
  const { source, range } = block;
  const unit = source.unitColumn === undefined ? undefined : source.unitColumn - 1 - range.column;
  const unitOf = (row: number) =>
    unit === undefined ? '' : (range.text[source.firstRow - 1 - range.row + row]?.[unit] ?? '');
  const withServices = source.services.reduce(
    (now, name, row) => (isBlank(name) ? now : addService(now, { name, unit: unitOf(row) }).value),
    measure,
  );
  return withPeriods(withServices, source.periods);
}

function withPeriods(measure: Measure, labels: readonly string[]): Measure {
  const { method } = measure;
  return {
    ...measure,
    periods: { kind: recogniseKind(labels), labels },
    method: {
      ...method,
      base: labels.includes(method.base) ? method.base : (labels[0] ?? ''),
      reportPeriod: labels.includes(method.reportPeriod) ? method.reportPeriod : (labels.at(-1) ?? ''),
    },
  };
}
