import { DATA_BLOCKS } from '../definition';
import { keyText } from '../edits/acceptance';
import { cellFindings } from './cellChecks';
import type { CheckFinding } from './checkFinding';
import { keyOf } from './checkFinding';
import type { CheckedMeasure } from './checkedBlock';
import { labelFindings } from './labelChecks';
import { methodFindings } from './methodChecks';
import { outlierFindings } from './outliers';
import { pairFindings } from './pairChecks';
import { periodFindings } from './periodChecks';
import { totalDiffers } from './statedTotals';
import { unitFindings } from './units';

const SEVERITIES = ['fix', 'review', 'note'] as const;

/** All that the checks find, what must be fixed first; each key once (C50, C51). Refuses nothing. */
export function checkMeasure({ measure, blocks }: CheckedMeasure): CheckFinding[] {
  const { quantities, costs } = blocks;
  const perBlock = DATA_BLOCKS.flatMap((block) => {
    const filled = blocks[block];
    if (!filled) return [];
    const ofPair = block === 'quantities' || block === 'costs';
    return [
      ...(ofPair ? [...outlierFindings(block, filled), ...totalDiffers(block, filled)] : cellFindings(block, filled)),
      ...labelFindings(measure, block, filled),
    ];
  });
  const all = [
    ...(quantities && costs ? pairFindings(measure, quantities, costs) : []),
    ...unitFindings(measure, quantities, costs),
    ...perBlock,
    ...periodFindings(measure),
    ...methodFindings(measure),
  ];
  const told = all.filter(notToldByUnits(all)).filter(firstOfItsKey());
  return SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity));
}

/** A change of unit is the reason for the outlier and for the jump of the unit cost: one finding, not three. */
function notToldByUnits(all: readonly CheckFinding[]): (finding: CheckFinding) => boolean {
  const place = ({ service, period }: CheckFinding): string => JSON.stringify([service, period]);
  const units = new Set(all.filter(({ kind }) => kind === 'unitScale').map(place));
  return (one) => (one.kind !== 'outlier' && one.kind !== 'unitCostJump') || !units.has(place(one));
}

function firstOfItsKey(): (finding: CheckFinding) => boolean {
  const seen = new Set<string>();
  return (finding) => {
    const key = keyText(keyOf(finding));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}
