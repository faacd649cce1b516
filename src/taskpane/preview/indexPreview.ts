import { CalculationError } from '../../core/errors';
import type { Linking } from '../../core/options';
import { outputIndex } from '../../core/index/outputIndex';
import { readPanel, type Panel } from '../../core/panel/panel';
import type { MethodChoices } from '../state/methodChoices';
import type { Alignment } from './alignment';

export interface IndexLine {
  readonly linking: Linking;
  readonly values: readonly (number | null)[];
}

export interface IndexPreview {
  /** Position of the base period, from 0. */
  readonly base: number;
  readonly chosen: IndexLine;
  /** The same formula under the linking that people ask about next. */
  readonly other: IndexLine;
}

/** The linking that the choices mean; undefined while the number of periods is not one that can be used. */
export function linkingOf({ renew, every }: MethodChoices, periods: number): Linking | undefined {
  if (renew !== 'few') return renew;
  const span = /^\d+$/.test(every.trim()) ? Number(every) : NaN;
  return Number.isInteger(span) && span >= 2 && span <= Math.max(2, periods - 1) ? span : undefined;
}

/** Position of the base from 0: the chosen period, or the first where it is not (or no longer) there. */
export function baseOf(method: MethodChoices, periods: readonly string[]): number {
  return Math.max(0, periods.indexOf(method.base));
}

export type Computed<T> = { readonly value: T } | { readonly error: CalculationError };

/** A refusal of the core as a value: the pane shows what is wrong in place of the figures. */
export function computed<T>(work: () => T): Computed<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof CalculationError) return { error };
    throw error;
  }
}

export function panelOf(alignment: Alignment, method: MethodChoices): Computed<Panel> {
  return computed(() => readPanel(alignment.quantities, alignment.costs, method.zeros));
}

export function previewIndex(panel: Panel, method: MethodChoices, periods: readonly string[]): Computed<IndexPreview> {
  const base = baseOf(method, periods);
  const linking = linkingOf(method, periods.length) ?? 'annual';
  const line = (way: Linking): IndexLine => ({
    linking: way,
    values: outputIndex(panel, { formula: method.formula, linking: way, base: base + 1 }),
  });
  return computed(() => ({ base, chosen: line(linking), other: line(linking === 'fixed' ? 'annual' : 'fixed') }));
}
