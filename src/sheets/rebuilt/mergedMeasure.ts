/** One measure as it was stored, with what is missing of it from the sheets, field by field (rule N27). */
import type { DataPlace, Measure } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import { usualMethod } from '../../measures/newMeasure';
import { recogniseKind } from '../../measures/periods';
import type { AboutRead } from './aboutRead';
import type { Damage } from './damage';
import type { FoundMeasure } from './foundMeasures';
import { qualityRead, withParts } from './partsRead';

export const REBUILT_FIELDS = [
  'name',
  'sector',
  'language',
  'system',
  'periods',
  'indicators',
  'services',
  'costUnit',
  'labour',
  'payUnit',
  'purchases',
  'capital',
  'spendingUnit',
  'quality',
  'method',
  'data',
  'built',
  'accepted',
] as const;
export type RebuiltField = (typeof REBUILT_FIELDS)[number];

/** sheets: from the sheets. usual: neither has it, so it is empty or as in a new measure. */
export interface RebuiltItem {
  readonly field: RebuiltField;
  readonly from: 'sheets' | 'usual';
  /** How many parts, where the field is a list. */
  readonly count?: number;
  /** What stands on the cover in words and has to be entered again. */
  readonly lines?: readonly string[];
}

export interface Merged {
  readonly measure: Measure;
  readonly items: readonly RebuiltItem[];
}

export function merged(stored: Measure, found: FoundMeasure | undefined, damage: Damage): Merged {
  if (damage.fields.size === 0) return { measure: stored, items: [] };
  if (!found) return { measure: stored, items: usualItems(stored, damage) };
  const { about, parts, own, words } = found;
  const items: RebuiltItem[] = [];
  const misses = (field: RebuiltField) => damage.fields.has(field);
  const say = (field: RebuiltField, from: RebuiltItem['from'], more: Partial<RebuiltItem> = {}) => {
    items.push({ field, from, ...more });
  };
  let measure = plainFields(stored, found, misses, say);
  for (const list of ['indicators', 'services', 'labour', 'purchases', 'capital'] as const) {
    if (!misses(list)) continue;
    const before = measure[list].length;
    measure = addMissing(withWholeParts(measure, list, found, damage), list, found);
    say(list, parts[list].length > 0 ? 'sheets' : 'usual', { count: measure[list].length - before });
  }
  if (misses('quality')) {
    const rows = qualityRead(own, about, measure, words);
    const spoiled = damage.parts.get('quality');
    const whole = measure.quality.filter((_, at) => !spoiled?.has(at));
    measure = withParts({ ...measure, quality: whole }, 'quality', rows);
    say('quality', rows.length > 0 ? 'sheets' : 'usual', { count: rows.length });
  }
  if (misses('accepted'))
    say('accepted', 'usual', {
      lines: about.accepted.map((line) => line.filter((part) => part !== '').join(': ')),
    });
  return { measure, items: items.filter((one) => one.from === 'sheets' || isWorthSaying(one)) };
}

/** Where the sheets have nothing either, a list that is usually empty is no loss that anybody could see. */
const isWorthSaying = ({ field, lines }: RebuiltItem): boolean =>
  field === 'accepted'
    ? (lines ?? []).length > 0
    : !['labour', 'purchases', 'capital', 'quality', 'payUnit', 'spendingUnit', 'indicators'].includes(field);

/** A part that is not whole is taken from the sheets under the id that others know it by. */
function withWholeParts(
  measure: Measure,
  list: 'indicators' | 'services' | 'labour' | 'purchases' | 'capital',
  { parts }: FoundMeasure,
  damage: Damage,
): Measure {
  const spoiled = damage.parts.get(list);
  if (!spoiled || list === 'indicators') return measure;
  const mended = measure[list].map((part, at) => {
    const shown = (parts[list] as readonly { readonly name: string }[]).find(
      ({ name }) => normalised(name) === normalised(part.name),
    );
    return spoiled.has(at) && shown ? { ...shown, id: part.id } : part;
  });
  return { ...measure, [list]: mended };
}

function addMissing(
  measure: Measure,
  list: 'indicators' | 'services' | 'labour' | 'purchases' | 'capital',
  { parts }: FoundMeasure,
): Measure {
  if (list !== 'indicators') return withParts(measure, list, parts[list] as never);
  const known = new Set(measure.indicators.flatMap(({ text }) => [normalised(text.en), normalised(text.th)]));
  return withParts(
    measure,
    'indicators',
    parts.indicators.filter(({ text }) => ![text.en, text.th].some((one) => one !== '' && known.has(normalised(one)))),
  );
}

type Say = (field: RebuiltField, from: RebuiltItem['from'], more?: Partial<RebuiltItem>) => void;

function plainFields(
  stored: Measure,
  { about, periods, units, places, records, payDeflator }: FoundMeasure,
  misses: (field: RebuiltField) => boolean,
  say: Say,
): Measure {
  let measure = stored;
  const take = <F extends RebuiltField & keyof Measure>(field: F, value: Measure[F] | undefined, count?: number) => {
    if (!misses(field)) return;
    if (value !== undefined) measure = { ...measure, [field]: value };
    say(field, value === undefined ? 'usual' : 'sheets', count === undefined ? {} : { count });
  };
  const given = (text: string) => (text === '' ? undefined : text);
  take('name', given(about.name));
  take('sector', about.sector);
  take('language', about.language);
  take('system', hasWords(about) ? { ...measure.system, ...about.system } : undefined);
  take('periods', periods.length > 0 ? { kind: recogniseKind(periods), labels: periods } : undefined, periods.length);
  take('costUnit', given(units.costUnit));
  take('payUnit', given(units.payUnit));
  take('spendingUnit', given(units.spendingUnit));
  take('method', methodOf(measure, about, payDeflator));
  const data = { ...places, ...Object.fromEntries(Object.entries(measure.data).filter(([, place]) => isWhole(place))) };
  take('data', Object.keys(places).length > 0 ? data : undefined, Object.keys(data).length);
  take('built', records.length > 0 ? records : undefined, records.flatMap(({ sheets }) => sheets).length);
  return measure;
}

const isWhole = (place: DataPlace): boolean =>
  place.kind === 'link' || (place.sheet !== '' && (place.kind === 'table' ? place.table : place.address) !== '');

const hasWords = ({ system }: AboutRead): boolean => Object.keys(system).length > 0;

/** A base that is no period any more would leave every index without a value. */
function methodOf(
  measure: Measure,
  { method }: AboutRead,
  payDeflator: FoundMeasure['payDeflator'],
): Measure['method'] | undefined {
  if (Object.keys(method).length === 0) return undefined;
  const usual = usualMethod(measure.periods);
  const period = (label: string | undefined, otherwise: string) =>
    measure.periods.labels.find((one) => one === label) ?? otherwise;
  const { renewEvery, showsRenewed, ...rest } = method;
  const isRenewed = typeof rest.linking === 'number' || typeof rest.inputLinking === 'number';
  return {
    ...measure.method,
    ...rest,
    ...(renewEvery !== undefined && !isRenewed && showsRenewed && { renewEvery }),
    payDeflator: payDeflator ?? measure.method.payDeflator,
    base: period(method.base, usual.base),
    reportPeriod: period(method.reportPeriod, usual.reportPeriod),
  };
}

/** No sheets of it were found: what was stored is all there is. */
const usualItems = (_measure: Measure, { fields }: Damage): RebuiltItem[] =>
  REBUILT_FIELDS.filter((field) => fields.has(field)).map((field) => ({ field, from: 'usual' }));
