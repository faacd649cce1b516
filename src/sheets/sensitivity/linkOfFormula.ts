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

/** `laterMayBeZero`: every matched service may have fallen to 0 (M3), which leaves no later shares. */
export function linkOf(formula: FormulaName, s: Sum, laterMayBeZero: boolean): string {
  const laspeyres = `${s('c0r')}/${s('c0')}`;
  switch (formula) {
    case 'laspeyres':
      return laspeyres;
    case 'paasche':
      return `${s('c1')}/${s('back')}`;
    case 'fisher':
      return `SQRT(${laspeyres}*${s('c1')}/${s('back')})`;
    case 'tornqvist':
      return `EXP((${s('c0log')}/${s('c0')}+${s('c1log')}/${s('c1')})/2)`;
    case 'average-share': {
      const average = `(${laspeyres}+${s('c1r')}/${s('c1')})/2`;
      return laterMayBeZero ? `IF(${s('c1')}=0,${laspeyres},${average})` : average;
    }
    case 'walsh':
      return `${s('rootR')}/${s('root')}`;
    case 'marshall-edgeworth':
      return `(${s('c0r')}+${s('backR')})/(${s('c0')}+${s('back')})`;
    case 'geometric-laspeyres':
      return `EXP(${s('c0log')}/${s('c0')})`;
    case 'geometric-paasche':
      return `EXP(${s('c1log')}/${s('c1')})`;
    case 'sato-vartia':
      return `EXP(${s('meanLog')}/${s('mean')})`;
  }
}
