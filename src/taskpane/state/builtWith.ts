import type { BuildResult } from '../../excel';
import type { Measure } from '../../measures/definition';
import { recordOf } from '../preview/planned';
import type { Session } from './session';

/**
 * With which choices the sheets were built: short marks of the definition, kept beside it, so that it can be said whether they still are
 * those of now. Settings that may be typed on About are no part of them: the sheets follow these by themselves.
 */
const PARTS = ['output', 'quality', 'inputs'] as const;
type Part = (typeof PARTS)[number];

/** What the sheets of a step depend on: a new purchase is no change of the output. */
export const DEPENDS: Readonly<Record<'output' | 'inputs' | 'productivity' | 'report', readonly Part[]>> = {
  output: ['output', 'quality'],
  inputs: ['inputs'],
  productivity: PARTS,
  report: PARTS,
};

function markOf(part: Part, measure: Measure): string {
  const { name, language, periods, services, costUnit, quality, method } = measure;
  const { formula, zeros, compareDefaultSet, checkRow, qualityMean, qualityGaps } = method;
  if (part === 'quality') return hash([quality, qualityMean, qualityGaps]);
  if (part === 'output') {
    const linking = wayOf(method.linking);
    return hash([name, language, periods, services, costUnit, formula, linking, zeros, compareDefaultSet, checkRow]);
  }
  const { labour, payUnit, purchases, capital, spendingUnit } = measure;
  const { inputFormula, inputLinking, labour: labourWay, payDeflator } = method;
  const ways = [inputFormula, wayOf(inputLinking), labourWay, payDeflator];
  return hash([name, language, periods, labour, payUnit, purchases, capital, spendingUnit, ...ways]);
}

/** After how many periods weights are renewed stands on About too. */
const wayOf = (linking: Measure['method']['linking']) => (typeof linking === 'number' ? 'renewed' : linking);

const marksOf = (measure: Measure): string => PARTS.map((part) => markOf(part, measure)).join('.');

/** Whether what a step depends on is otherwise than when its sheets were built; unknown marks are no change. */
export function isChangedSince(mark: string | undefined, measure: Measure, step: keyof typeof DEPENDS): boolean {
  const before = mark?.split('.') ?? [];
  return PARTS.some((part, at) => {
    const was = before[at];
    return DEPENDS[step].includes(part) && was !== undefined && was !== markOf(part, measure);
  });
}

/** Of the input-process-output-outcome table. */
export function tableMarkOf({ name, sector, language, indicators }: Measure): string {
  return hash([name, sector, language, indicators]);
}

export const tableKey = (id: string): string => `${id} table`;

/** After a build: the marks of what was written. */
export function withMarks(session: Session, measure: Measure, { sheets }: Pick<BuildResult, 'sheets'>): Session {
  const wrote = (kind: 'output' | 'table') => recordOf(measure, kind)?.sheets.some((name) => sheets.includes(name));
  const marks = {
    ...(wrote('output') && { [measure.id]: marksOf(measure) }),
    ...(wrote('table') && { [tableKey(measure.id)]: tableMarkOf(measure) }),
  };
  return { ...session, marks: { ...session.marks, ...marks } };
}

/** FNV-1a, 32 bits: enough to tell a changed definition from an unchanged one. */
function hash(parts: readonly unknown[]): string {
  const text = JSON.stringify(sorted(parts));
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** What came out of the workbook may have its entries in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
