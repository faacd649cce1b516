/**
 * The link of every formula from the same thirteen sums over the matched services (docs/methods/formulas.md, F1 to F10). With the sums in
 * rows, a formula is one short cell, and a service left out is one term taken off each sum (rules S80, S81).
 */
import type { FormulaName } from '../../core/options';

/** c0, c1: cost earlier and now; r: relative; back: c1 / r, the earlier quantity at this unit cost; root: SQRT(c0 back). */
export const TERMS = ['c0', 'c1', 'back', 'root', 'mean'] as const;
export type TermName = (typeof TERMS)[number];

export const SUMS = [...TERMS, 'c0r', 'c1r', 'backR', 'rootR', 'c0log', 'c1log', 'meanLog'] as const;
export type SumName = (typeof SUMS)[number];

/** What a sum adds up: a term alone, times the relative, or times its logarithm. */
export const PARTS: Readonly<Record<SumName, { readonly term: TermName; readonly times?: 'relative' | 'log' }>> = {
  c0: { term: 'c0' },
  c1: { term: 'c1' },
  back: { term: 'back' },
  root: { term: 'root' },
  mean: { term: 'mean' },
  c0r: { term: 'c0', times: 'relative' },
  c1r: { term: 'c1', times: 'relative' },
  backR: { term: 'back', times: 'relative' },
  rootR: { term: 'root', times: 'relative' },
  c0log: { term: 'c0', times: 'log' },
  c1log: { term: 'c1', times: 'log' },
  meanLog: { term: 'mean', times: 'log' },
};

export type Sum = (name: SumName) => string;

/** A link that takes four sums is made of two halves, which have cells of their own where the sums are long (rule S17). */
export interface Halves {
  readonly first: string;
  /** May refer to the first half. */
  readonly second: (first: string) => string;
  readonly join: (first: string, second: string) => string;
}

/** `laterMayBeZero`: every matched service may have fallen to 0 (M3), which leaves no later shares. */
export function halvesOf(formula: FormulaName, s: Sum, laterMayBeZero: boolean): Halves | undefined {
  const laspeyres = `${s('c0r')}/${s('c0')}`;
  switch (formula) {
    case 'fisher':
      return { first: laspeyres, second: () => `${s('c1')}/${s('back')}`, join: (a, b) => `SQRT(${a}*${b})` };
    case 'tornqvist':
      return {
        first: `${s('c0log')}/${s('c0')}`,
        second: () => `${s('c1log')}/${s('c1')}`,
        join: (a, b) => `EXP((${a}+${b})/2)`,
      };
    case 'average-share':
      return {
        first: laspeyres,
        second: (first) => {
          const later = `${s('c1r')}/${s('c1')}`;
          return laterMayBeZero ? `IF(${s('c1')}=0,${first},${later})` : later;
        },
        join: (a, b) => `(${a}+${b})/2`,
      };
    case 'marshall-edgeworth':
      return {
        first: `(${s('c0r')}+${s('backR')})`,
        second: () => `(${s('c0')}+${s('back')})`,
        join: (a, b) => `${a}/${b}`,
      };
    default:
      return undefined;
  }
}

export function linkOf(formula: FormulaName, s: Sum, laterMayBeZero: boolean): string {
  const halves = halvesOf(formula, s, laterMayBeZero);
  if (halves) return halves.join(halves.first, halves.second(halves.first));
  switch (formula) {
    case 'paasche':
      return `${s('c1')}/${s('back')}`;
    case 'walsh':
      return `${s('rootR')}/${s('root')}`;
    case 'geometric-laspeyres':
      return `EXP(${s('c0log')}/${s('c0')})`;
    case 'geometric-paasche':
      return `EXP(${s('c1log')}/${s('c1')})`;
    case 'sato-vartia':
      return `EXP(${s('meanLog')}/${s('mean')})`;
    default:
      return `${s('c0r')}/${s('c0')}`;
  }
}
