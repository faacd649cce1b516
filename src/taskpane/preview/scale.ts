/** A value axis with round ends and a few round steps. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** About three steps of 1, 2 or 5 times a power of ten around the values. */
export function scaleFor(values: readonly number[]): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (values.length === 0 || !Number.isFinite(least) || !Number.isFinite(most))
    return { low: 0, high: 100, ticks: [0, 50, 100] };
  const step = roundStep(Math.max(most - least, Math.abs(most) * 0.01, 0.5) / 3);
  const low = Math.floor(least / step + 1e-9) * step;
  const high = Math.max(Math.ceil(most / step - 1e-9) * step, low + step);
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, i) => tidy(low + i * step)) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}

/** 0.1 + 0.2 is not 0.3; a tick's label is. */
const tidy = (value: number): number => Number(value.toPrecision(12));
