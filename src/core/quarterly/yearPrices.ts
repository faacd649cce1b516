import type { Twofold } from '../arithmetic/compensated';
import { productError, sumError, twofold } from '../arithmetic/compensated';
import type { Panel } from '../panel/panel';

/** Quantity and cost of a service in one whole year; its average unit cost is cost / quantity. */
export interface YearTotal {
  readonly cost: Twofold;
  /** The quantity as one double, and the cost moved by what that rounds away: their ratio is the unit cost with all its digits. */
  readonly quantity: number;
  readonly costOfQuantity: Twofold;
}

/** Adds numbers without losing what each addition rounds away, and without making an object per number. */
export class RunningSum {
  private sum = 0;
  private rest = 0;

  add(value: number, rest = 0): void {
    const sum = this.sum + value;
    this.rest += sumError(this.sum, value, sum) + rest;
    this.sum = sum;
  }

  get total(): Twofold {
    return twofold(this.sum, this.rest);
  }
}

/** Null where the service is not there in every period of the year, or did nothing in all of it: it has no unit cost then. */
export function yearTotal(panel: Panel, service: number, year: number, frequency: number): YearTotal | null {
  const quantity = new RunningSum();
  const cost = new RunningSum();
  for (let period = year * frequency; period < (year + 1) * frequency; period += 1) {
    const at = period * panel.services + service;
    quantity.add(panel.quantities[at]!);
    cost.add(panel.costs[at]!);
  }
  const sum = quantity.total; // NaN where one is missing
  return sum.high > 0 ? { cost: cost.total, quantity: sum.high, costOfQuantity: moved(cost.total, sum) } : null;
}

function moved(cost: Twofold, quantity: Twofold): Twofold {
  return twofold(cost.high, cost.low - (cost.high * quantity.low) / quantity.high);
}

/** The quantities of one period at the average unit costs of a year: sum of q(i,t) x C(i,y) / Q(i,y). */
export function volumeAtYearPrices(panel: Panel, period: number, prices: readonly (YearTotal | null)[]): Twofold {
  const volume = new RunningSum();
  for (let service = 0; service < panel.services; service += 1) {
    const price = prices[service]!;
    if (price === null) {
      continue;
    }
    const quantity = panel.quantities[period * panel.services + service]!;
    const product = quantity * price.costOfQuantity.high;
    const value = product / price.quantity;
    const whole = value * price.quantity;
    const rest =
      product -
      whole -
      productError(value, price.quantity, whole) +
      productError(quantity, price.costOfQuantity.high, product);
    volume.add(value, (rest + quantity * price.costOfQuantity.low) / price.quantity);
  }
  return volume.total;
}
