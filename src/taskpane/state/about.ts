import { useCallback } from 'preact/hooks';
import type { Measure } from '../../measures/definition';
import type { Listed } from '../preview/planRevisions';
import { aboutPlan, mayRefreshAbout } from '../preview/planAbout';
import { usePane } from './pane';

export interface AboutUpkeep {
  /** After a build of a sheet of its own: About lists it. Where it cannot, About stays as it is, and the screen offers it (P192). */
  readonly listed: Listed;
  /** About alone, false where it is gone; undefined while the choices are others than those of the sheets. */
  readonly refresh: (() => Promise<boolean>) | undefined;
}

export function useAbout(measure: Measure): AboutUpkeep {
  const { workbook, live, session } = usePane();
  const mark = session.marks[measure.id];
  const listed = useCallback<Listed>(
    async (now, show) => {
      if (!mayRefreshAbout(now, mark)) return {};
      try {
        const plan = await aboutPlan(now, live, await workbook.namesInUse(), workbook, show);
        const about = plan?.sheets[0]?.name;
        if (plan) await workbook.applyPlan(plan, {});
        return about === undefined ? {} : { refreshed: about };
      } catch {
        // The sheet that was asked for is there; that About does not list it yet is no reason to say that it failed.
        return {};
      }
    },
    [workbook, live, mark],
  );
  const refresh = async () => {
    const plan = await aboutPlan(measure, live, await workbook.namesInUse(), workbook);
    if (plan) await workbook.applyPlan(plan, {});
    return plan !== undefined;
  };
  return { listed, refresh: mayRefreshAbout(measure, mark) ? refresh : undefined };
}
