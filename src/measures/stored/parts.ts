import { DEPRECIATION_PROFILES } from '../../core/options';
import type {
  ActivityFactor,
  Bilingual,
  CapitalInput,
  Deflator,
  Indicator,
  LabourGrade,
  PurchasedInput,
  QualityIndicator,
  Service,
} from '../definition';
import { DEFLATOR_KINDS, INDICATOR_KINDS, STAGES } from '../definition';
import { LONGEST_NAME } from '../edits/edit';
import { isBlank } from '../labels';
import type { Stored } from './reading';
import { complain, field, figure, flag, isRecord, list, oneOf, optional, orNull, text } from './reading';

const LONGEST_ID = 100;
export const id = (stored: Stored): string => text(stored, '', LONGEST_ID);
export const name = (stored: Stored): string => text(stored, '', LONGEST_NAME);
const catalogueId = (part: Stored) => optional(part, 'catalogueId', id);

/** A part without an identity or a name is none: nothing could refer to it. */
export function named<T extends { readonly id: string; readonly name?: string }>(
  part: Stored,
  result: T,
): T | undefined {
  return isRecord(part.value) && result.id !== '' && !isBlank(result.name ?? 'x') ? result : undefined;
}

export const bilingual = (stored: Stored): Bilingual => ({
  en: text(field(stored, 'en')),
  th: text(field(stored, 'th')),
});

export const indicator = (part: Stored): Indicator | undefined =>
  named(part, {
    id: id(field(part, 'id')),
    ...catalogueId(part),
    stage: oneOf(field(part, 'stage'), STAGES, 'output'),
    text: bilingual(field(part, 'text')),
    unit: bilingual(field(part, 'unit')),
    kind: oneOf(field(part, 'kind'), INDICATOR_KINDS, 'volume'),
    measured: oneOf(field(part, 'measured'), ['direct', 'proxy'] as const, 'direct'),
    largerIsBetter: oneOf(field(part, 'largerIsBetter'), [true, false, null], null),
    source: bilingual(field(part, 'source')),
    inIndex: flag(field(part, 'inIndex'), false),
  });

export const service = (part: Stored): Service | undefined =>
  named(part, {
    id: id(field(part, 'id')),
    ...catalogueId(part),
    name: name(field(part, 'name')),
    unit: text(field(part, 'unit')),
    measured: oneOf(field(part, 'measured'), ['activity', 'outputEqualsInput'] as const, 'activity'),
    factor: orNull(field(part, 'factor'), factor),
    ...optional(part, 'deflator', (stored) => orNull(stored, deflator)),
  });

function factor(stored: Stored): ActivityFactor | undefined {
  const kind = oneOf(field(stored, 'kind'), ['constant', 'calendarDays', null] as const, null);
  if (kind === 'calendarDays') return { kind };
  if (kind === null) return undefined;
  const of = oneOf(field(stored, 'of'), ['weeks', 'days', 'other'] as const, 'other');
  return { kind, of, times: figure(field(stored, 'times'), 1, Number.MIN_VALUE, 1e12) };
}

export const grade = (part: Stored): LabourGrade | undefined =>
  named(part, {
    id: id(field(part, 'id')),
    ...catalogueId(part),
    name: name(field(part, 'name')),
    measured: oneOf(field(part, 'measured'), ['fullTimeEquivalents', 'hours'] as const, 'fullTimeEquivalents'),
  });

/** A deflator of unknown kind is taken to be general: the one that warns. */
export const deflator = (stored: Stored): Deflator | undefined =>
  isRecord(stored.value)
    ? {
        name: text(field(stored, 'name')),
        kind: oneOf(field(stored, 'kind'), DEFLATOR_KINDS, 'general'),
        source: text(field(stored, 'source')),
      }
    : undefined;

export const purchase = (part: Stored): PurchasedInput | undefined =>
  named(part, {
    id: id(field(part, 'id')),
    ...catalogueId(part),
    name: name(field(part, 'name')),
    deflator: orNull(field(part, 'deflator'), deflator),
  });

export const capital = (part: Stored): CapitalInput | undefined =>
  named(part, {
    id: id(field(part, 'id')),
    ...catalogueId(part),
    name: name(field(part, 'name')),
    given: capitalGiven(field(part, 'given')),
    deflator: orNull(field(part, 'deflator'), deflator),
  });

function capitalGiven(stored: Stored): CapitalInput['given'] {
  const kind = oneOf(field(stored, 'kind'), ['consumption', 'investment'] as const, 'consumption');
  if (kind === 'consumption') return { kind };
  const profile = oneOf(field(stored, 'profile'), DEPRECIATION_PROFILES, 'straight-line');
  return { kind, life: figure(field(stored, 'life'), 10, Number.MIN_VALUE, 1000), profile };
}

export const qualityIndicator = (part: Stored): QualityIndicator | undefined =>
  named(part, {
    id: id(field(part, 'id')),
    ...catalogueId(part),
    name: name(field(part, 'name')),
    unit: text(field(part, 'unit')),
    direction: oneOf(field(part, 'direction'), [1, -1] as const, 1),
    weight: figure(field(part, 'weight'), 0, 0, 1e12),
    service: orNull(field(part, 'service'), id),
  });

/** Parts whose id or name stands twice would be mistaken for one another: the first one stays. */
export function unique<T extends { readonly id: string }>(
  stored: Stored,
  read: (item: Stored) => T | undefined,
  keyOf: (part: T) => string | null = () => null,
): T[] {
  const seen = new Set<string>();
  return list(stored, (item) => {
    const part = read(item);
    if (!part) return undefined;
    const keys = [`id ${part.id}`, ...[keyOf(part)].flatMap((key) => (key === null ? [] : [`name ${key}`]))];
    if (keys.some((key) => seen.has(key))) {
      complain(item, 'twice');
      return undefined;
    }
    keys.forEach((key) => seen.add(key));
    return part;
  });
}
