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
  const told = all.filter((one) => !isToldByUnits(one, all)).filter(firstOfItsKey());
  return SEVERITIES.flatMap((severity) => told.filter((one) => one.severity === severity));
}

/** A change of unit is the reason for the outlier and for the jump of the unit cost: one finding, not three. */
function isToldByUnits(finding: CheckFinding, all: readonly CheckFinding[]): boolean {
  if (finding.kind !== 'outlier' && finding.kind !== 'unitCostJump') return false;
  return all.some(
    (one) => one.kind === 'unitScale' && one.service === finding.service && one.period === finding.period,
  );
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
