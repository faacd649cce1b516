import type { MatchedPanel } from '../matchPanel';
import { isFigure } from '../cellKinds';
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
  const pairs = panel.periods.flatMap((_, period) => pairsIn(lives, period));
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

function pairsIn(lives: readonly Life[], period: number) {
  const ending = lives.filter((life) => life.last === period - 1);
  const beginning = lives.filter((life) => life.first === period);
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
