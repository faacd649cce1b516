/**
 * A formula is a row of a table: which growth, and which shares weigh it (docs/methods/formulas.md). Every formula
 * becomes link = 1 + sum of share x growth, or exp of it, so that step 3 is each service's contribution:
 *  - Laspeyres, Paasche, Walsh, Marshall-Edgeworth: shares of the first basket's, last basket's or mixed value
 *    (CPI Manual 2020, ch. 8; value shares of hybrid baskets);
 *  - Fisher: the additive decomposition of van IJzeren (1987), as used by BEA and Statistics Canada;
 *  - Sato-Vartia: logarithmic means of the two shares (Sato 1976; Vartia 1976).
 */
import type { FormulaName } from '../../core/options';

/** References to one service's figures in a comparison, as formula text. */
export interface Terms {
  readonly q0: string;
  readonly q1: string;
  readonly c0: string;
  readonly c1: string;
  /** Cost of the matched services, earlier and now. */
  readonly total0: string;
  readonly total1: string;
  /** The earlier quantity at this period's unit cost (rule M3 carries the earlier unit cost to a fall to 0). */
  readonly lastAtThisCost: string;
  /** The service's cell in part k of step 2, and the cell of the unit-cost index, where the formula has them. */
  readonly part: (k: number) => string;
  readonly unitCostIndex: string;
  /** zeros = "activity": every matched service may have fallen to 0, which leaves no later shares (rule M3). */
  readonly laterTotalMayBeZero: boolean;
}

export type PartName = 'earlierShare' | 'thisShare' | 'thisAtEarlierCost' | 'earlierAtThisCost';

export interface FormulaRow {
  readonly growth: 'log' | 'percent';
  /** Blocks that come before the weights. */
  readonly parts: readonly { readonly name: PartName; readonly text: (terms: Terms) => string }[];
  /** Fisher's quantity index and the unit-cost index that goes with it stand between the parts and the values. */
  readonly unitCostIndex: boolean;
  /** The weight itself is a share, or a value whose share in the sum is the weight. */
  readonly weight: 'share' | 'value';
  readonly text: (terms: Terms) => string;
}

/** Where there is no later cost at all, the earlier shares weigh alone. */
function averageShare(t: Terms): string {
  const average = `(${t.c0}/${t.total0}+${t.c1}/${t.total1})/2`;
  return t.laterTotalMayBeZero ? `IF(${t.total1}=0,${t.c0}/${t.total0},${average})` : average;
}

/**
 * The logarithmic mean of two shares. Where they are nearly equal the quotient loses digits; (4G + 2A) / 6, G and A
 * their geometric and arithmetic means, then has a relative error below 1e-15 (Carlson 1972).
 */
export function logarithmicMean(a: string, b: string): string {
  return `IF(ABS(${b}/${a}-1)<0.001,(4*SQRT(${a}*${b})+${a}+${b})/6,(${b}-${a})/LN(${b}/${a}))`;
}

const simple = (growth: FormulaRow['growth'], weight: FormulaRow['weight'], text: FormulaRow['text']): FormulaRow => ({
  growth,
  weight,
  text,
  parts: [],
  unitCostIndex: false,
});

export const FORMULA_TABLE: Readonly<Record<FormulaName, FormulaRow>> = {
  tornqvist: simple('log', 'share', averageShare),
  'average-share': simple('percent', 'share', averageShare),
  laspeyres: simple('percent', 'share', (t) => `${t.c0}/${t.total0}`),
  paasche: simple('percent', 'value', (t) => t.lastAtThisCost),
  'marshall-edgeworth': simple('percent', 'value', (t) => `${t.c0}+${t.lastAtThisCost}`),
  walsh: simple('percent', 'value', (t) => `SQRT(${t.c0}*${t.lastAtThisCost})`),
  fisher: {
    growth: 'percent',
    parts: [
      { name: 'thisAtEarlierCost', text: (t) => `${t.c0}*${t.q1}/${t.q0}` },
      { name: 'earlierAtThisCost', text: (t) => t.lastAtThisCost },
    ],
    unitCostIndex: true,
    weight: 'value',
    text: (t) => `${t.c0}+${t.part(1)}/${t.unitCostIndex}`,
  },
  'geometric-laspeyres': simple('log', 'share', (t) => `${t.c0}/${t.total0}`),
  'geometric-paasche': simple('log', 'share', (t) => `${t.c1}/${t.total1}`),
  'sato-vartia': {
    growth: 'log',
    parts: [
      { name: 'earlierShare', text: (t) => `${t.c0}/${t.total0}` },
      { name: 'thisShare', text: (t) => `${t.c1}/${t.total1}` },
    ],
    unitCostIndex: false,
    weight: 'value',
    text: (t) => logarithmicMean(t.part(0), t.part(1)),
  },
};
