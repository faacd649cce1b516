import { FORMULA_NAMES } from '../../core/options';
import type { Linking } from '../../core/options';
import { GAP_RULES, QUALITY_MEANS } from '../../core/options';
import type { Measure, MeasureMethod, PerformanceSystem, Periods, QualityIndicator } from '../definition';
import { FREQUENCIES, ORGANISATION_LEVELS } from '../definition';
import { normalised } from '../labels';
import { usualMethod } from '../newMeasure';
import { MOST_PERIODS, PERIOD_KINDS } from '../periods';
import { acceptedFinding, buildRecord, dataPlaces } from './places';
import {
  capital,
  deflator,
  grade,
  id,
  indicator,
  name,
  named,
  purchase,
  qualityIndicator,
  service,
  unique,
} from './parts';
import type { Stored } from './reading';
import { complain, field, figure, flag, isGiven, list, oneOf, optional, orNull, text, whole } from './reading';

/** Everything of a measure that can be understood; undefined if it has no id or name. */
export function readMeasure(stored: Stored): Measure | undefined {
  const byName = (part: { readonly name: string }): string => normalised(part.name);
  const periods = readPeriods(field(stored, 'periods'));
  const services = unique(field(stored, 'services'), service, byName);
  const measure: Measure = {
    id: id(field(stored, 'id')),
    name: name(field(stored, 'name')),
    sector: oneOf(field(stored, 'sector'), ['health', 'education', 'socialCare', 'own'] as const, 'own'),
    language: oneOf(field(stored, 'language'), ['en', 'th', 'both'] as const, 'en'),
    system: readSystem(field(stored, 'system')),
    periods,
    indicators: unique(field(stored, 'indicators'), indicator),
    services,
    costUnit: text(field(stored, 'costUnit')),
    labour: unique(field(stored, 'labour'), grade, byName),
    payUnit: text(field(stored, 'payUnit')),
    purchases: unique(field(stored, 'purchases'), purchase, byName),
    capital: unique(field(stored, 'capital'), capital, byName),
    spendingUnit: text(field(stored, 'spendingUnit')),
    quality: unique<QualityIndicator>(field(stored, 'quality'), (item) => qualityOf(item, services), byName),
    method: readMethod(field(stored, 'method'), periods),
    data: dataPlaces(field(stored, 'data')),
    accepted: list(field(stored, 'accepted'), acceptedFinding),
    built: list(field(stored, 'built'), buildRecord),
    lastId: whole(field(stored, 'lastId'), 0, 0, 1e9),
  };
  return named(stored, { ...measure, lastId: Math.max(measure.lastId, highestId(measure)) });
}

/** An indicator of a service that does not exist would weigh nowhere. */
function qualityOf(item: Stored, services: Measure['services']): QualityIndicator | undefined {
  const indicator = qualityIndicator(item);
  if (!indicator || indicator.service === null || services.some((one) => one.id === indicator.service))
    return indicator;
  complain(field(item, 'service'), 'unknownReference');
  return undefined;
}

function readPeriods(stored: Stored): Periods {
  const seen = new Set<string>();
  const labels = list(
    field(stored, 'labels'),
    (item) => {
      const label = name(item);
      const key = normalised(label);
      if (key === '') return undefined;
      if (!seen.has(key)) return (seen.add(key), label);
      complain(item, 'twice');
      return undefined;
    },
    MOST_PERIODS,
  );
  return { kind: oneOf(field(stored, 'kind'), PERIOD_KINDS, 'own'), labels };
}

function readSystem(stored: Stored): PerformanceSystem {
  return {
    level: oneOf(field(stored, 'level'), [...ORGANISATION_LEVELS, null], null),
    organisation: text(field(stored, 'organisation')),
    frequency: oneOf(field(stored, 'frequency'), [...FREQUENCIES, null], null),
    data: text(field(stored, 'data')),
    collectedBy: text(field(stored, 'collectedBy')),
    users: text(field(stored, 'users')),
    responsible: text(field(stored, 'responsible')),
  };
}

function readMethod(stored: Stored, periods: Periods): MeasureMethod {
  const usual = usualMethod(periods);
  return {
    formula: oneOf(field(stored, 'formula'), FORMULA_NAMES, usual.formula),
    linking: linking(field(stored, 'linking')),
    ...optional(stored, 'renewEvery', (given) => whole(given, 2, 2, MOST_PERIODS)),
    base: periodOf(field(stored, 'base'), periods, usual.base),
    zeros: oneOf(field(stored, 'zeros'), ['missing', 'activity'] as const, usual.zeros),
    compareDefaultSet: flag(field(stored, 'compareDefaultSet'), false),
    checkRow: flag(field(stored, 'checkRow'), false),
    inputFormula: oneOf(field(stored, 'inputFormula'), FORMULA_NAMES, usual.inputFormula),
    inputLinking: linking(field(stored, 'inputLinking')),
    labour: oneOf(field(stored, 'labour'), ['direct', 'indirect', 'both'] as const, usual.labour),
    payDeflator: orNull(field(stored, 'payDeflator'), deflator),
    qualityMean: oneOf(field(stored, 'qualityMean'), QUALITY_MEANS, usual.qualityMean),
    qualityGaps: oneOf(field(stored, 'qualityGaps'), GAP_RULES, usual.qualityGaps),
    tolerance: figure(field(stored, 'tolerance'), usual.tolerance, 0, 1),
    reportPeriod: periodOf(field(stored, 'reportPeriod'), periods, usual.reportPeriod),
  };
}

const linking = (stored: Stored): Linking =>
  typeof stored.value === 'number'
    ? whole(stored, 2, 2, MOST_PERIODS)
    : oneOf(stored, ['annual', 'fixed'] as const, 'annual');

/** A base that is no period any more would leave every index without a value. */
function periodOf(stored: Stored, periods: Periods, usual: string): string {
  const label = text(stored, usual);
  if (periods.labels.includes(label) || (label === '' && periods.labels.length === 0)) return label;
  if (isGiven(stored)) complain(stored, 'unknownReference');
  return usual;
}

function highestId(measure: Measure): number {
  const { indicators, services, labour, purchases, capital: assets, quality } = measure;
  const ids = [indicators, services, labour, purchases, assets, quality].flatMap((parts) => parts.map((one) => one.id));
  return ids.reduce((highest, one) => Math.max(highest, Number(/^[a-z](\d{1,9})$/u.exec(one)?.[1] ?? 0)), 0);
}
