/** Where the bars of a small chart begin and end, from 0 to 100 per cent of its width; all share one zero line. */
export interface BarLayout {
  readonly zero: number;
  readonly bars: readonly { readonly from: number; readonly width: number }[];
}

/** A bar that is not 0 can always be seen. */
const LEAST = 0.8;

export function barLayout(values: readonly number[]): BarLayout {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const place = (value: number) => ((value - low) / span) * 100;
  const zero = place(0);
  const bars = values.map((value) => {
    const width = value === 0 ? 0 : Math.max(LEAST, Math.abs(place(value) - zero));
    return { from: value < 0 ? zero - width : zero, width };
  });
  return { zero, bars };
}
