/** The settings on About that have names of their own: change one there and every sheet follows (rule S13). */
import type { BuildContext, SettingNames } from '../context/context';
import { lookupKey } from '../context/lookupKey';
import type { NamePlan, PlanCell } from '../plan/plan';
import { across } from '../plan/columns';
import { cell, onSheet } from '../plan/reference';
import { formula } from '../plan/tableRows';

/** First row of the settings on About, and their order. */
export const SETTINGS_ROW = 7;
const ORDER: readonly (keyof SettingNames)[] = [
  'basePeriod',
  'reportPeriod',
  'renewEvery',
  'tolerance',
  'baseNumber',
  'reportNumber',
];
const VALUE_COLUMN = 2;

/** Growth smaller than this is no change in the patterns of improvement (docs/methods, STRATEGY). */
const TOLERANCE = 0.005;
const RENEW_EVERY = 5;

export interface Setting {
  readonly key: keyof SettingNames;
  readonly cell: string;
  readonly value: PlanCell;
  readonly isInput: boolean;
  readonly format: string;
}

export function settingsOf(context: BuildContext): Setting[] {
  const { measure, names, data, sheets, choices } = context;
  const { method, quantities } = measure;
  const periods = quantities.periods;
  const renewEvery =
    typeof method.linking === 'number' ? method.linking : (method.renewEvery ?? choices?.renewEvery ?? RENEW_EVERY);
  // The cell may hold a number (2010) where Data has the heading as text; every heading's wildcards are escaped.
  const key = (name: string) => lookupKey(`${name}&""`, { text: periods.join(''), isNumber: false }, undefined);
  const position = (name: string) =>
    formula(`MATCH(${key(name)},${onSheet(sheets.data, across(data.periods, data.periodRow, 'both'))},0)`);
  const values: Record<keyof SettingNames, Omit<Setting, 'key' | 'cell'>> = {
    basePeriod: { value: periods[method.base - 1] ?? '', isInput: true, format: '@' },
    reportPeriod: { value: choices?.reportPeriod ?? periods.at(-1) ?? '', isInput: true, format: '@' },
    renewEvery: { value: renewEvery, isInput: true, format: '0' },
    tolerance: { value: choices?.tolerance ?? TOLERANCE, isInput: true, format: '0.0%' },
    baseNumber: { value: position(names.basePeriod), isInput: false, format: '0' },
    reportNumber: { value: position(names.reportPeriod), isInput: false, format: '0' },
  };
  return ORDER.map((key, i) => ({ key, cell: cell(VALUE_COLUMN, SETTINGS_ROW + i), ...values[key] }));
}

export function settingNamePlans(context: BuildContext): NamePlan[] {
  const { names, sheets, words } = context;
  return ORDER.map((key, i) => ({
    name: names[key],
    refersTo: `=${onSheet(sheets.about, cell(VALUE_COLUMN, SETTINGS_ROW + i, 'both'))}`,
    comment: words.about.settings[key].meaning,
  }));
}
