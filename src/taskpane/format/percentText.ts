/** "0.5" or "0,5" per cent as a part of one; NaN where it is no number from 0 to 20. */
export function toleranceIn(text: string): number {
  const percent = Number(text.trim().replace(',', '.') || NaN);
  return percent >= 0 && percent <= 20 ? percent / 100 : NaN;
}

/** 0.005 is "0.5". */
export const toleranceText = (tolerance: number): string => String(Number((tolerance * 100).toPrecision(6)));
