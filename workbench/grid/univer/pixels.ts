/** Points are 1/72 inch, pixels of a screen 1/96. */
export const toPixels = (points: number): number => Math.round((points * 96) / 72);
export const toPoints = (pixels: number): number => (pixels * 72) / 96;
