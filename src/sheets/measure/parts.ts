/** What may be asked for. A part brings those along that it is made of; output is always there. */
export const MEASURE_PARTS = [
  'output',
  'contributions',
  'unitCosts',
  'sensitivity',
  'quality',
  'inputs',
  'productivity',
  'checks',
  'report',
  'improvement',
] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];
