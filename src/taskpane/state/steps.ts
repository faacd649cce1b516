/** The path of a measure. */
export const STEP_IDS = ['table', 'data', 'checks', 'output', 'inputs', 'productivity', 'report', 'share'] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Where one is: at the measures of the workbook, at a new one, at their total, or at a step of the current measure. */
export const PLACES = ['home', 'new', 'total', ...STEP_IDS] as const;
export type Place = (typeof PLACES)[number];

export const isStep = (place: Place): place is StepId => STEP_IDS.some((one) => one === place);

/** What a step says of itself in the path. */
export interface StepState {
  readonly mark: 'done' | 'attention' | 'open';
  readonly says: string;
}
