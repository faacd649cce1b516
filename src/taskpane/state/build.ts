import { useCallback, useRef, useState } from 'preact/hooks';
import { problemOf, type BuildProgress, type WorkbookError } from '../../excel';
import { MeasureError } from '../../measures/measureError';
import type { WorkbookPlan } from '../../sheets/plan';
import type { Workbook } from '../workbook';
import type { BuildKind, BuildRecord } from './choices';

export type Names = { readonly sheets: readonly string[]; readonly names: readonly string[] };

export type Job =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly kind: BuildKind;
      readonly sheets: readonly string[];
      readonly progress: BuildProgress | undefined;
      readonly cancelling: boolean;
      /** False for the first half second: a quick build shows no progress. */
      readonly visible: boolean;
    }
  | { readonly state: 'failed'; readonly kind: BuildKind; readonly problem: WorkbookError | MeasureError }
  | { readonly state: 'cancelled'; readonly kind: BuildKind }
  | { readonly state: 'done'; readonly kind: BuildKind; readonly record: BuildRecord };

/** A plan is made when the names in use are known; the code that makes it is fetched then. */
export type Planner = (inUse: Names) => Promise<WorkbookPlan>;

export interface BuildControls {
  readonly job: Job;
  /** Plans with the names that are in use now, then writes. */
  readonly start: (kind: BuildKind, plan: Planner) => void;
  /** The same again, after what was in the way is gone. */
  readonly retry: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Nothing is shown for what takes less than this. */
const SHOW_AFTER = 500;

export function useBuild(workbook: Workbook, onBuilt: (kind: BuildKind, record: BuildRecord) => void): BuildControls {
  const [job, setJob] = useState<Job>({ state: 'idle' });
  const abort = useRef<AbortController>();
  const last = useRef<{ kind: BuildKind; plan: Planner }>();
  const whileRunning = (part: object) => setJob((now) => (now.state === 'running' ? { ...now, ...part } : now));

  const run = useCallback(
    async (kind: BuildKind, planFor: Planner) => {
      last.current = { kind, plan: planFor };
      const controller = new AbortController();
      abort.current = controller;
      setJob({ state: 'running', kind, sheets: [], progress: undefined, cancelling: false, visible: false });
      const timer = setTimeout(() => whileRunning({ visible: true }), SHOW_AFTER);
      try {
        const plan = await planFor(await workbook.namesInUse());
        whileRunning({ sheets: plan.sheets.map(({ name }) => name) });
        const onProgress = (progress: BuildProgress) => whileRunning({ progress });
        const { sheets, names } = await workbook.applyPlan(plan, { onProgress, signal: controller.signal });
        const record = { sheets, names, show: plan.show };
        onBuilt(kind, record);
        setJob({ state: 'done', kind, record });
      } catch (error) {
        const problem = error instanceof MeasureError ? error : problemOf(error);
        setJob(isCleanCancel(problem) ? { state: 'cancelled', kind } : { state: 'failed', kind, problem });
      } finally {
        clearTimeout(timer);
      }
    },
    [workbook, onBuilt],
  );

  return {
    job,
    start: (kind, plan) => void run(kind, plan),
    retry: () => last.current && void run(last.current.kind, last.current.plan),
    cancel: () => {
      abort.current?.abort();
      whileRunning({ cancelling: true });
    },
    dismiss: () => setJob({ state: 'idle' }),
  };
}

const isCleanCancel = (problem: WorkbookError | MeasureError): boolean =>
  !(problem instanceof MeasureError) && problem.problem === 'cancelled' && !problem.details.left;
