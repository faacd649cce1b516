import { useCallback, useRef, useState } from 'preact/hooks';
import { problemOf, WorkbookError, type BuildProgress, type BuildResult } from '../../excel';
import type { Measure } from '../../measures/definition';
import { MeasureError } from '../../measures/measureError';
import type { Planned, Planner } from '../preview/planned';
import type { Workbook } from '../workbook';
import { closedAmong, whileOpen } from './closedSheets';

/** The screen that is replaced while its job runs. */
export const JOB_KINDS = ['table', 'data', 'output', 'inputs', 'productivity', 'report', 'share', 'total'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** What a build added, so that it can be shown, and taken out. */
export interface Written {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The sheet with the result. */
  readonly show: string;
  /** Sheets that were there and have been written anew; taking them out would lose what was there before. */
  readonly replaced: readonly string[];
  /** A sheet that was brought up to date because of it. */
  readonly refreshed?: string;
}

export type Job =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly kind: JobKind;
      readonly sheets: readonly string[];
      readonly progress: BuildProgress | undefined;
      readonly cancelling: boolean;
      /** False for the first half second: a quick build shows no progress. */
      readonly visible: boolean;
    }
  | { readonly state: 'failed'; readonly kind: JobKind; readonly problem: WorkbookError | MeasureError }
  | { readonly state: 'cancelled'; readonly kind: JobKind }
  | { readonly state: 'done'; readonly kind: JobKind; readonly record: Written };

export interface BuildControls {
  readonly job: Job;
  /** Plans with the names that are in use now, then writes. */
  readonly start: (kind: JobKind, plan: Planner) => void;
  /** The same again, after what was in the way is gone. */
  readonly retry: () => void;
  /** The same again with the protected sheets opened for it, and protected again. */
  readonly retryOpen: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Nothing is shown for what takes less than this. */
const SHOW_AFTER = 500;

export function useBuild(
  workbook: Workbook,
  onBuilt: (planned: Pick<Planned, 'kept' | 'keptByAll'>, result: BuildResult) => Measure | undefined,
  readOnly = false,
): BuildControls {
  const [job, setJob] = useState<Job>({ state: 'idle' });
  const abort = useRef<AbortController>();
  const last = useRef<{ kind: JobKind; plan: Planner }>();
  const whileRunning = (part: object) => setJob((now) => (now.state === 'running' ? { ...now, ...part } : now));

  const run = useCallback(
    async (kind: JobKind, planFor: Planner, mayOpen = false) => {
      last.current = { kind, plan: planFor };
      const controller = new AbortController();
      abort.current = controller;
      setJob({ state: 'running', kind, sheets: [], progress: undefined, cancelling: false, visible: false });
      const timer = setTimeout(() => whileRunning({ visible: true }), SHOW_AFTER);
      try {
        // Sheets that no definition knows of would be in the way of the next build.
        if (readOnly) throw new WorkbookError('definitionReadOnly');
        const planned = await planFor(await workbook.namesInUse(), workbook);
        const { plan, kept, keptByAll, growth, afterwards } = planned;
        const closed = await closedAmong(workbook, planned);
        if (closed.length > 0 && !mayOpen) {
          throw new WorkbookError('sheetProtected', { where: closed.join(', '), closed });
        }
        whileRunning({ sheets: plan.sheets.map(({ name }) => name) });
        const onProgress = (progress: BuildProgress) => whileRunning({ progress });
        const write = async () => {
          if (growth && growth.length > 0) await workbook.growTables(growth);
          // A data sheet may be all there already: then there is nothing to write but its figures.
          const result =
            plan.sheets.length === 0
              ? { sheets: [], names: [], syncs: 0 }
              : await workbook.applyPlan(plan, { onProgress, signal: controller.signal });
          const measure = onBuilt({ kept, ...(keptByAll && { keptByAll }) }, result);
          const after = measure && (await afterwards?.(measure));
          return after ? { ...result, ...after } : result;
        };
        const result = closed.length > 0 ? await whileOpen(workbook, closed, planned, write) : await write();
        const replaced = plan.replaces?.sheets ?? [];
        setJob({ state: 'done', kind, record: { ...result, show: plan.show, replaced } });
      } catch (error) {
        const problem = error instanceof MeasureError ? error : problemOf(error);
        setJob(isCleanCancel(problem) ? { state: 'cancelled', kind } : { state: 'failed', kind, problem });
      } finally {
        clearTimeout(timer);
      }
    },
    [workbook, onBuilt, readOnly],
  );

  return {
    job,
    start: (kind, plan) => void run(kind, plan),
    retry: () => last.current && void run(last.current.kind, last.current.plan),
    retryOpen: () => last.current && void run(last.current.kind, last.current.plan, true),
    cancel: () => {
      abort.current?.abort();
      whileRunning({ cancelling: true });
    },
    dismiss: () => setJob({ state: 'idle' }),
  };
}

const isCleanCancel = (problem: WorkbookError | MeasureError): boolean =>
  !(problem instanceof MeasureError) && problem.problem === 'cancelled' && !problem.details.left;
