import { findings as coreFindings } from '../../core/findings/findings';
import type { Finding } from '../../core/findings/findings';
import type { DataBlock } from '../definition';
import { isFigure, isSign } from '../source/cellKinds';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';
import type { CheckedBlock } from './checkedBlock';
import { placeAt } from './checkedBlock';

/** What core says of one cell by itself, whatever the block is about. */
const OF_CELLS: readonly Finding['kind'][] = [
  'errorCell',
  'negative',
  'notFinite',
  'outOfRange',
  'numberAsText',
  'text',
];
/** Prices, scores and lives divide or are divided by: 0 is no value of theirs. */
const ABOVE_ZERO: readonly DataBlock[] = ['deflators', 'quality', 'pay'];

/** The cells of the blocks that core's pair of blocks does not see: inputs, price indexes, quality (C64). */
export function cellFindings(block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  const ofCells = coreFindings(filled.values, filled.values, 'activity').flatMap((finding): CheckFinding[] => {
    const { service, period, kind } = finding;
    if (finding.block !== 'quantities' || !OF_CELLS.includes(kind) || service === undefined || period === undefined)
      return [];
    const place = placeAt(block, filled, service, period);
    const { services, periods } = filled.source;
    return [{ ...finding, from: 'core', ...place, finding, names: { services, periods } } as CheckFinding];
  });
  return [...ofCells, ...filled.values.flatMap((_, row) => rowFindings(block, filled, row))];
}

function rowFindings(block: DataBlock, filled: CheckedBlock, row: number): CheckFinding[] {
  const cells = filled.source.periods.map((_, period) => filled.values[row]?.[period]);
  const zeros = cells.flatMap((value, period) =>
    value === 0 && ABOVE_ZERO.includes(block)
      ? [found('fix', 'notPositive', placeAt(block, filled, row, period), { value })]
      : [],
  );
  const empty = cells.filter((value) => !isFigure(value) && !isSign(value)).length;
  if (empty === 0) return zeros;
  return [...zeros, found('review', 'emptyCells', placeAt(block, filled, row), { empty, of: cells.length })];
}
