import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { problemOf, type WorkbookError } from '../../excel';
import type { FormulaScope } from '../../excel/portability';
import type { Action, RemedyPlan } from '../../portability';
import type { FormulaLook } from '../workbook';
import { usePane } from './pane';

export type LookState =
  | { readonly state: 'looking' }
  | { readonly state: 'seen'; readonly look: FormulaLook }
  | { readonly state: 'failed'; readonly problem: WorkbookError };

/** What was done last, until the next act. */
export interface Remedied {
  readonly action: Action;
  readonly written: number;
  readonly changedSince: number;
}

export interface FormulaLooks {
  readonly now: LookState;
  readonly remedied: Remedied | undefined;
  readonly working: boolean;
  readonly again: () => void;
  readonly apply: (plan: RemedyPlan) => void;
}

/** Looks at the formulas of a part of the workbook; again when asked, and after a remedy. */
export function useFormulaLook(scope: FormulaScope): FormulaLooks {
  const { workbook, language, ask } = usePane();
  const [now, setNow] = useState<LookState>({ state: 'looking' });
  const [remedied, setRemedied] = useState<Remedied>();
  const [working, setWorking] = useState(false);
  const turn = useRef(0);
  const look = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const seen = await workbook.lookAtFormulas(scope, language);
      if (mine === turn.current) setNow({ state: 'seen', look: seen });
    } catch (error) {
      if (mine === turn.current) setNow({ state: 'failed', problem: problemOf(error) });
    }
  }, [workbook, scope, language]);
  useEffect(() => {
    void look();
    return () => void (turn.current += 1);
  }, [look]);
  const apply = async (plan: RemedyPlan) => {
    setWorking(true);
    const result = await ask(() => workbook.applyRemedy(plan, language));
    setWorking(false);
    if (result) {
      const { written, changedSince } = result;
      setRemedied({ action: plan.action, written, changedSince: changedSince.length });
    }
    await look();
  };
  return {
    now,
    remedied,
    working,
    again: () => {
      setRemedied(undefined);
      setNow({ state: 'looking' });
      void look();
    },
    apply: (plan) => void (working || apply(plan)),
  };
}
