/** Names that are free in a workbook: one number for the whole set, so that About2, Data2 and Output2 belong together (rule S14). */
import type { FormulaName } from '../../core/options';
import type { SettingNames, SheetNames } from './context';

export const SHEET_NAMES: SheetNames = {
  about: 'About',
  data: 'Data',
  output: 'Output',
  fixed: 'Fixed',
  renewed: 'Renewed',
  comparison: 'Comparison',
  formulas: {
    laspeyres: 'Laspeyres',
    paasche: 'Paasche',
    fisher: 'Fisher',
    tornqvist: 'Tornqvist',
    'average-share': 'AverageShare',
    walsh: 'Walsh',
    'marshall-edgeworth': 'MarshallEdgeworth',
    'geometric-laspeyres': 'GeometricLaspeyres',
    'geometric-paasche': 'GeometricPaasche',
    'sato-vartia': 'SatoVartia',
  },
};

export const SETTING_NAMES: SettingNames = {
  basePeriod: 'Base_period',
  baseNumber: 'Base_number',
  reportPeriod: 'Report_period',
  reportNumber: 'Report_number',
  renewEvery: 'Renew_every',
  tolerance: 'Tolerance',
};

/** Sheets and defined names are compared without regard to case, as Excel does. */
export function freeSheetNames(wanted: readonly string[], existing: readonly string[]): (name: string) => string {
  const number = firstFree(wanted, existing, (name, k) => `${name}${k}`);
  return (name) => (number === 1 ? name : `${name}${number}`);
}

export function freeSettingNames(existing: readonly string[]): SettingNames {
  const suffixed = (name: string, k: number) => `${name}_${k}`;
  const number = firstFree(Object.values(SETTING_NAMES), existing, suffixed);
  const pick = (name: string) => (number === 1 ? name : suffixed(name, number));
  return {
    basePeriod: pick(SETTING_NAMES.basePeriod),
    baseNumber: pick(SETTING_NAMES.baseNumber),
    reportPeriod: pick(SETTING_NAMES.reportPeriod),
    reportNumber: pick(SETTING_NAMES.reportNumber),
    renewEvery: pick(SETTING_NAMES.renewEvery),
    tolerance: pick(SETTING_NAMES.tolerance),
  };
}

/** `name`, or with the first number that makes it free, such as Indicators_2. */
export function firstFreeName(name: string, existing: readonly string[]): string {
  const number = firstFree([name], existing, (wanted, k) => `${wanted}_${k}`);
  return number === 1 ? name : `${name}_${number}`;
}

export function renameSheets(pick: (name: string) => string): SheetNames {
  const formulas = Object.entries(SHEET_NAMES.formulas).map(([formula, name]) => [formula, pick(name)]);
  return {
    about: pick(SHEET_NAMES.about),
    data: pick(SHEET_NAMES.data),
    output: pick(SHEET_NAMES.output),
    fixed: pick(SHEET_NAMES.fixed),
    renewed: pick(SHEET_NAMES.renewed),
    comparison: pick(SHEET_NAMES.comparison),
    formulas: Object.fromEntries(formulas) as Record<FormulaName, string>,
  };
}

function firstFree(
  wanted: readonly string[],
  existing: readonly string[],
  suffixed: (name: string, k: number) => string,
): number {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const isFree = (k: number) => wanted.every((name) => !taken.has((k === 1 ? name : suffixed(name, k)).toLowerCase()));
  let k = 1;
  while (!isFree(k)) k++;
  return k;
}
