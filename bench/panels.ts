/** Generated panels: the same figures on every machine, of the size and spread of real services. */
import { readPanel, type Panel } from '../src/core/panel/panel';

export interface Size {
  readonly services: number;
  readonly periods: number;
}

export interface Blocks {
  readonly quantities: number[][];
  readonly costs: number[][];
}

/** A linear congruential generator (Numerical Recipes, 7.1): reproducible, and good enough for figures. */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Quantities from 10 to 1,000,000 that change by up to 10 per cent a period, unit costs that rise by 0 to 6 per cent. */
export function blocksOf({ services, periods }: Size, salt = 0): Blocks {
  const next = uniform(20261124 + salt);
  const quantities: number[][] = [];
  const costs: number[][] = [];
  for (let i = 0; i < services; i += 1) {
    let quantity = 10 ** (1 + 5 * next());
    let unitCost = 10 ** (1 + 3 * next());
    const row: number[] = [];
    const cost: number[] = [];
    for (let t = 0; t < periods; t += 1) {
      row.push(quantity);
      cost.push(quantity * unitCost);
      quantity *= 0.9 + 0.2 * next();
      unitCost *= 1 + 0.06 * next();
    }
    quantities.push(row);
    costs.push(cost);
  }
  return { quantities, costs };
}

export const panelOf = ({ quantities, costs }: Blocks): Panel => readPanel(quantities, costs, 'missing');

/** The first services and periods of a panel, small enough for arithmetic in decimals. */
export function corner({ quantities, costs }: Blocks, { services, periods }: Size): Blocks {
  const cut = (block: number[][]) => block.slice(0, services).map((row) => row.slice(0, periods));
  return { quantities: cut(quantities), costs: cut(costs) };
}
