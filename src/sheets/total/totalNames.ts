/** Names of the sheets and settings of a total: those of a measure with "Total" in front, free in the workbook (rules S3, S14). */
import type { BuildRecord } from '../../measures/definition';
import type { Sector } from '../../measures/measure';
import { newMeasure } from '../../measures/newMeasure';
import type { SettingNames } from '../context/context';
import { freeSheetNames, SETTING_NAMES } from '../context/freeNames';
import type { MeasureSheetNames } from '../measure/names';
import { measureSheetNames } from '../measure/names';
import type { ExistingNames } from '../output/outputSheets';

export interface TotalNames {
  readonly sheets: MeasureSheetNames;
  readonly summary: string;
  readonly sectors: Readonly<Record<Sector, { readonly output: string; readonly input: string }>>;
  readonly settings: SettingNames;
}

/** What an earlier build of the total wrote may be taken again. */
export type EarlierTotal = Pick<BuildRecord, 'sheets' | 'names'>;

const SECTORS: Readonly<Record<Sector, string>> = {
  health: 'Health',
  education: 'Education',
  socialCare: 'SocialCare',
  own: 'Other',
};
const EMPTY = { existingSheets: [], existingNames: [] };

export function totalNames(workbook: ExistingNames, earlier: EarlierTotal | undefined): TotalNames {
  const usual = measureSheetNames(
    newMeasure({ id: '', name: '', sector: 'own', language: 'en', periods: { kind: 'own', labels: [] } }),
    EMPTY,
  );
  const sheet = (name: string) => `Total${name}`;
  const wanted = [...Object.values(usual).flatMap((name) => (typeof name === 'string' ? [sheet(name)] : [])), 'Total'];
  const sectorSheets = Object.values(SECTORS).flatMap((name) => [sheet(name), sheet(`${name}Input`)]);
  const pick = freeSheetNames([...wanted, ...sectorSheets], others(workbook.existingSheets, earlier?.sheets));
  const own = (name: string) => pick(sheet(name));
  const sheets = Object.entries(usual).map(([key, name]: [string, unknown]) => [
    key,
    typeof name === 'string' ? own(name) : name,
  ]);
  return {
    sheets: Object.fromEntries(sheets) as unknown as MeasureSheetNames,
    summary: pick('Total'),
    sectors: Object.fromEntries(
      Object.entries(SECTORS).map(([key, name]) => [key, { output: own(name), input: own(`${name}Input`) }]),
    ) as unknown as TotalNames['sectors'],
    settings: settingNames(others(workbook.existingNames, earlier?.names)),
  };
}

const others = (existing: readonly string[], earlier: readonly string[] = []): string[] => {
  const gone = new Set(earlier.map((name) => name.toLowerCase()));
  return existing.filter((name) => !gone.has(name.toLowerCase()));
};

function settingNames(existing: readonly string[]): SettingNames {
  const keys = Object.entries(SETTING_NAMES).map(([key, name]) => [key, `Total_${name.toLowerCase()}`] as const);
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  const numbered = (name: string, k: number) => (k === 1 ? name : `${name}_${k}`);
  let k = 1;
  while (keys.some(([, name]) => taken.has(numbered(name, k).toLowerCase()))) k++;
  return Object.fromEntries(keys.map(([key, name]) => [key, numbered(name, k)])) as unknown as SettingNames;
}
