/** Round numbers for an axis: 1, 2 or 5 times a power of ten apart. */
export interface NumberAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly decimals: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** `wanted` is about how many steps there is room for. */
export function numberAxis(
  values: readonly number[],
  limits: { minimum?: number; maximum?: number },
  wanted = 5,
): NumberAxis {
  const [lowest, highest] = [limits.minimum ?? Math.min(...values), limits.maximum ?? Math.max(...values)];
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return { from: 0, to: 1, ticks: [0, 1], decimals: 0 };
  // A level line stands in the middle.
  const room = highest > lowest ? 0 : Math.abs(lowest) * 0.05 || 0.5;
  const [low, high] = [lowest - room, highest + room];
  const spread = high - low;
  const step = roundStep(spread / wanted);
  const from = limits.minimum ?? Math.floor(low / step + 1e-9) * step;
  const to = limits.maximum ?? Math.max(Math.ceil(high / step - 1e-9) * step, from + step);
  const count = Math.floor((to - from) / step + 1e-9);
  const decimals = decimalsOf(step);
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((from + i * step).toFixed(decimals + 2)));
  return { from, to, ticks, decimals };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (STEPS.find((step) => step * power >= rough - 1e-12) ?? 10);
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 8; decimals += 1) {
    if (Math.abs(step - Number(step.toFixed(decimals))) < step * 1e-6) return decimals;
  }
  return 8;
}
