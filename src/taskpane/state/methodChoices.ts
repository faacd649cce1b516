import type { FormulaName, ZeroRule } from '../../core/options';
import type { Measure, MeasureMethod } from '../../measures/definition';

/** The method of the output index as the fields show it. */
export interface MethodChoices {
  readonly formula: FormulaName;
  readonly renew: 'annual' | 'few' | 'fixed';
  /** Periods between, as typed. */
  readonly every: string;
  /** The name of the period that is 100; empty means the first. */
  readonly base: string;
  readonly zeros: ZeroRule;
  readonly compareDefaultSet: boolean;
  readonly checkRow: boolean;
}

export const FIRST_SPAN = 2;
export const EVERY_FIELD = 'every';

/** The definition holds only what can be used; a number that is half typed is a draft beside it. */
export function methodChoices(method: MeasureMethod, typed: string | undefined): MethodChoices {
  const { formula, linking, base, zeros, compareDefaultSet, checkRow } = method;
  return {
    formula,
    renew: typeof linking === 'number' ? 'few' : linking,
    every: typed ?? String(typeof linking === 'number' ? linking : FIRST_SPAN),
    base,
    zeros,
    compareDefaultSet,
    checkRow,
  };
}

/** The definition after a change of the fields. */
export function withMethod(measure: Measure, choices: MethodChoices): Measure {
  const { formula, renew, every, base, zeros, compareDefaultSet, checkRow } = choices;
  const span = /^\s*\d{1,3}\s*$/.test(every) ? Number(every) : NaN;
  const linking = renew === 'few' ? (span >= 2 ? span : FIRST_SPAN) : renew;
  return { ...measure, method: { ...measure.method, formula, linking, base, zeros, compareDefaultSet, checkRow } };
}
