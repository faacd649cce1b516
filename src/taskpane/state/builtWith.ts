import type { Measure } from '../../measures/definition';
import type { BuildResult } from '../../excel';
import { recordOf } from '../preview/planned';
import type { Session } from './session';

/**
 * With which choices the sheets were built: a short mark of the definition, kept beside it, so that it can be said whether they still
 * are those of now. Settings that may be typed on About are no part of it: the sheets follow them by themselves.
 */
export function markOf(measure: Measure): string {
  const { name, language, periods, services, costUnit, labour, payUnit, purchases, capital, spendingUnit, quality } =
    measure;
  const method = { ...measure.method, base: '', reportPeriod: '', tolerance: 0, ...ways(measure.method) };
  const parts = [
    name,
    language,
    periods,
    services,
    costUnit,
    labour,
    payUnit,
    purchases,
    capital,
    spendingUnit,
    quality,
  ];
  return hash(JSON.stringify([...parts, method]));
}

/** After how many periods weights are renewed stands on About too. */
const ways = ({ linking, inputLinking }: Measure['method']) => ({
  linking: typeof linking === 'number' ? 'renewed' : linking,
  inputLinking: typeof inputLinking === 'number' ? 'renewed' : inputLinking,
});

/** Of the input-process-output-outcome table. */
export function tableMarkOf({ name, sector, language, indicators }: Measure): string {
  return hash(JSON.stringify([name, sector, language, indicators]));
}

export const tableKey = (id: string): string => `${id} table`;

/** After a build: the marks of what was written. */
export function withMarks(session: Session, measure: Measure, { sheets }: Pick<BuildResult, 'sheets'>): Session {
  const wrote = (kind: 'output' | 'table') => recordOf(measure, kind)?.sheets.some((name) => sheets.includes(name));
  const marks = {
    ...(wrote('output') && { [measure.id]: markOf(measure) }),
    ...(wrote('table') && { [tableKey(measure.id)]: tableMarkOf(measure) }),
  };
  return { ...session, marks: { ...session.marks, ...marks } };
}

/** FNV-1a, 32 bits: enough to tell a changed definition from an unchanged one. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36);
}
