/** Findings accepted with a reason, and taken back (C52). */
import type { AcceptedFinding, FindingKey, Measure } from '../definition';
import { normalised } from '../labels';
import { sameName } from './names';

/** One line that tells a finding from all others of the measure. */
export const keyText = (key: FindingKey): string =>
  [key.kind, key.block, key.service, key.period].map((part) => encodeURIComponent(normalised(part ?? ''))).join('|');

const sameKey = (a: FindingKey, b: FindingKey): boolean => keyText(a) === keyText(b);

export function acceptFinding(
  measure: Measure,
  key: FindingKey,
  acceptance: { readonly reason: string; readonly date: string; readonly facts: string },
): Measure {
  const { kind, block, service, period } = key;
  const accepted: AcceptedFinding = {
    kind,
    ...(block !== undefined && { block }),
    ...(service !== undefined && { service }),
    ...(period !== undefined && { period }),
    ...acceptance,
  };
  return { ...measure, accepted: [...measure.accepted.filter((one) => !sameKey(one, key)), accepted] };
}

export function reopenFinding(measure: Measure, key: FindingKey): Measure {
  const left = measure.accepted.filter((one) => !sameKey(one, key));
  return left.length === measure.accepted.length ? measure : { ...measure, accepted: left };
}

export function renamedKeys(
  accepted: readonly AcceptedFinding[],
  part: 'service' | 'period',
  before: string,
  after: string,
): readonly AcceptedFinding[] {
  return accepted.map((one) => {
    const name = one[part];
    return name !== undefined && sameName(name, before) ? { ...one, [part]: after } : one;
  });
}
