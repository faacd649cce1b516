/** The path of a measure. */
export const STEP_IDS = ['table', 'data', 'checks', 'output', 'inputs', 'productivity', 'report', 'share'] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Steps that this version does not have; they stand in the path and say what they will need. */
export const LATER_STEPS = ['inputs', 'productivity', 'report', 'share'] as const;
export type LaterStep = (typeof LATER_STEPS)[number];

export const isLater = (step: StepId): step is LaterStep => LATER_STEPS.some((one) => one === step);

/** What a step says of itself in the path. */
export interface StepState {
  readonly mark: 'done' | 'attention' | 'open';
  readonly says: string;
}
