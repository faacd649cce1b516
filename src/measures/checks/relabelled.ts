import type { MatchedPanel } from '../source/matchPanel';
import { isFigure } from '../source/cellKinds';
import { ALIKE, similarity } from '../similarNames';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';
import type { CheckedBlock } from './checkedBlock';
import { placeNamed } from './checkedBlock';

/**
 * A service that ends where another begins may be the same under another name (C55): names that are alike, or costs within a tenth. As two
 * services, neither is compared over the change and the index misses it.
 */
export function relabelledFindings(panel: MatchedPanel, quantities: CheckedBlock): CheckFinding[] {
  const lives = panel.services.map((name, row) => lifeOf(panel, name, row)).filter((life) => life !== null);
  const changes = panel.periods.map((label, period) => ({
    label,
    ending: lives.filter((life) => life.last === period - 1),
    beginning: lives.filter((life) => life.first === period),
  }));
  const [many, few] = [changes.filter(isManyAtOnce), changes.filter((change) => !isManyAtOnce(change))];
  return [...many.map((change) => changedAsAWhole(change, quantities)), ...oneByOne(few, panel, quantities)];
}

interface Change {
  readonly label: string;
  readonly ending: readonly Life[];
  readonly beginning: readonly Life[];
}

/** So many services end and begin that the list itself was made anew; pairs of them would mostly be chance. */
const MANY = 10;
const isManyAtOnce = ({ ending, beginning }: Change): boolean => ending.length >= MANY && beginning.length >= MANY;

function changedAsAWhole({ label, ending, beginning }: Change, quantities: CheckedBlock): CheckFinding {
  const place = placeNamed('quantities', quantities, undefined, label);
  return found('review', 'classificationChanged', place, { ended: ending.length, begun: beginning.length });
}

function oneByOne(changes: readonly Change[], panel: MatchedPanel, quantities: CheckedBlock): CheckFinding[] {
  const pairs = changes.flatMap(pairsIn);
  const taken = new Set<string>();
  return pairs
    .sort((a, b) => b.score - a.score)
    .filter(({ ended, begun }) => {
      const free = !taken.has(ended.name) && !taken.has(begun.name);
      if (free) [ended.name, begun.name].forEach((name) => taken.add(name));
      return free;
    })
    .map(({ ended, begun, costRatio, alike }) => {
      const place = placeNamed('quantities', quantities, begun.name, panel.periods[begun.first]);
      return found('review', 'relabelled', place, { before: ended.name, costRatio, alike });
    });
}

interface Life {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly firstCost: number;
  readonly lastCost: number;
}

/** From the first to the last period with a quantity and a cost. */
function lifeOf(panel: MatchedPanel, name: string, row: number): Life | null {
  const present = panel.periods.flatMap((_, period) =>
    isPositive(panel.quantities[row]?.[period]) && isPositive(panel.costs[row]?.[period]) ? [period] : [],
  );
  const [first, last] = [present[0], present.at(-1)];
  if (first === undefined || last === undefined) return null;
  const costAt = (period: number): number => Number(panel.costs[row]?.[period]);
  return { name, first, last, firstCost: costAt(first), lastCost: costAt(last) };
}

const isPositive = (value: unknown): boolean => isFigure(value) && value > 0;

const NEAR = Math.log(1.1);

function pairsIn({ ending, beginning }: Change) {
  return ending.flatMap((ended) =>
    beginning.flatMap((begun) => {
      const alikeness = similarity(ended.name, begun.name);
      const costRatio = begun.firstCost / ended.lastCost;
      const distance = Math.abs(Math.log(costRatio));
      const alike = alikeness >= ALIKE;
      if (!alike && distance > NEAR) return [];
      return [{ ended, begun, costRatio, alike, score: (alike ? 1 + alikeness : 0) + 1 / (1 + distance) }];
    }),
  );
}
