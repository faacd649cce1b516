/** What core makes of the same figures: every series of a measure, by the functions that the add-in offers. */
import { capitalInput } from '../../../src/core/inputs/capitalInput';
import { deflated } from '../../../src/core/inputs/deflation';
import { outputIndex } from '../../../src/core/index/outputIndex';
import { readPanel } from '../../../src/core/panel/panel';
import { productivity } from '../../../src/core/productivity/productivity';
import { qualityAdjusted } from '../../../src/core/quality/qualityAdjustment';
import { qualityIndex } from '../../../src/core/quality/qualityIndex';
import type { ZeroRule } from '../../../src/core/options';
import type { Cells } from '../../../src/core/panel/shape';
import { strategies } from '../../../src/core/productivity/strategy';
import { factorFor } from '../../../src/measures/activityFactor';
import type { Deflator, Measure } from '../../../src/measures/definition';
import type { RawValue } from '../../../workbench/grid/grid';
import type { Figures } from './sampleMeasure';

type Row = readonly (number | null)[];

export interface Expected {
  readonly output: Row;
  readonly overall: Row | null;
  readonly adjusted: Row | null;
  readonly direct: Row | null;
  readonly indirect: Row | null;
  readonly productivity: Row;
  readonly growth: Row;
  readonly patterns: readonly (string | null)[];
}

const cells = (rows: readonly (readonly unknown[])[]): Cells => rows as unknown as Cells;
const numberIn = (value: RawValue | undefined): number | null =>
  typeof value === 'number' && value !== 0 ? value : null;

export function expected(measure: Measure, figures: Figures): Expected {
  const { method, periods } = measure;
  const { zeros } = method;
  const base = periods.labels.indexOf(method.base) + 1;
  const read = (block: keyof Figures, name: string) => periods.labels.map((_, t) => figures[block][name]?.[t] ?? null);
  const prices = (deflator: Deflator | null | undefined) => read('deflators', deflator?.name ?? '');
  const real = (row: readonly unknown[], deflator: Deflator | null | undefined, zero: ZeroRule = 'missing'): Row =>
    isKnown(prices(deflator)) && isKnown(row)
      ? deflated(cells([row]), cells([prices(deflator)]), base, zero)[0]!
      : none();
  const none = (): Row => periods.labels.map(() => null);
  const panel = (
    volumes: readonly Row[],
    costs: readonly (readonly unknown[])[],
    formula = method.formula,
    linking = method.linking,
    zero: ZeroRule = zeros,
  ) => outputIndex(readPanel(cells(volumes), cells(costs), zero), { formula, linking, base });

  const volumes = measure.services.map((service): Row => {
    if (service.measured === 'outputEqualsInput') return real(read('costs', service.name), service.deflator, zeros);
    return read('quantities', service.name).map((value, t) => {
      const [figure, factor] = [
        zeros === 'activity' ? numeric(value) : numberIn(value),
        factorFor(service.factor, periods.labels[t] ?? ''),
      ];
      return figure === null || factor === null ? null : figure * factor;
    });
  });
  const costs = measure.services.map(({ name }) => read('costs', name));
  const output = panel(volumes, costs);

  const quality = (service: string | null): Row | null => {
    const own = measure.quality.filter((one) => one.service === service);
    if (own.length === 0) return null;
    return qualityIndex(cells(own.map(({ name }) => read('quality', name))), {
      weights: own.map(({ weight }) => [weight]),
      directions: own.map((one) => [one.direction]),
      mean: method.qualityMean,
      gaps: method.qualityGaps,
      base,
    });
  };
  const overall = quality(null);
  const better = measure.services.map(({ id }, i): Row => {
    const own = quality(id);
    if (own === null) return volumes[i]!;
    // A gap left open leaves the volume open as well (S29).
    return qualityAdjusted(cells([volumes[i]!]), cells([own]), base, zeros)[0]!.map((value, t) =>
      own[t] === null ? null : value,
    );
  });
  const stepped = panel(better, costs);
  const adjusted = overall ? stepped.map((value, t) => times(value, overall[t] ?? null)) : stepped;

  const consumption = measure.capital.map((asset): { volume: Row; cost: readonly unknown[] } => {
    const amounts = read('capital', asset.name);
    if (asset.given.kind === 'consumption') return { volume: real(amounts, asset.deflator), cost: amounts };
    const { life, profile } = asset.given;
    const volume = capitalInput(cells([amounts]), cells([prices(asset.deflator)]), {
      life: [[life]],
      measure: 'consumption',
      profile,
      base,
    })[0]!;
    const index = prices(asset.deflator).map(numberIn);
    const cost = volume.map((value, t) => {
      const [now, then] = [index[t], index[base - 1]];
      return value === null || now == null || then == null ? null : (value * now) / then;
    });
    return { volume, cost };
  });
  const boughtVolumes = measure.purchases.map(({ name, deflator }) => real(read('spending', name), deflator));
  const inputCosts = [
    ...measure.labour.map(({ name }) => read('pay', name)),
    ...measure.purchases.map(({ name }) => read('spending', name)),
    ...consumption.map(({ cost }) => cost),
  ];
  const inputIndex = (labour: readonly Row[]) =>
    panel(
      [...labour, ...boughtVolumes, ...consumption.map(({ volume }) => volume)],
      inputCosts,
      method.inputFormula,
      method.inputLinking,
      'missing',
    );
  const hasLabour = measure.labour.length > 0;
  const direct =
    !hasLabour || method.labour !== 'indirect'
      ? inputIndex(measure.labour.map(({ name }) => read('labour', name).map(numberIn)))
      : null;
  const indirect =
    hasLabour && method.labour !== 'direct'
      ? inputIndex(measure.labour.map(({ name }) => real(read('pay', name), method.payDeflator)))
      : null;
  const top = measure.quality.length > 0 ? adjusted : output;
  const bottom = direct ?? indirect ?? [];
  const growthOf = (row: Row) => row.map((now, t) => (t === 0 ? null : ratio(now, row[t - 1] ?? null)));
  return {
    output,
    overall,
    adjusted: measure.quality.length > 0 ? adjusted : null,
    direct,
    indirect,
    productivity: productivity(cells([top]), cells([bottom]), 'index', base)[0]!,
    growth: productivity(cells([top]), cells([bottom]), 'growth', base)[0]!,
    patterns: strategies(cells([growthOf(top)]), cells([growthOf(bottom)]), method.tolerance)[0]!,
  };
}

const numeric = (value: RawValue | undefined): number | null => (typeof value === 'number' ? value : null);
const isKnown = (row: readonly unknown[]): boolean => row.some((value) => typeof value === 'number' && value !== 0);
const times = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : (a * b) / 100);
const ratio = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a / b - 1);
