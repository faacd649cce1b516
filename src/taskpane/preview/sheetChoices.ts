/** What people type on the sheets and what the pane must know of it: the settings on About, directions and weights of quality. */
import { directions as english } from '../../i18n/en/sheets/directions';
import { directions as thai } from '../../i18n/th/sheets/directions';
import type { Measure, QualityIndicator } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import { SETTING_NAMES } from '../../sheets/context/freeNames';
import { withTypedSettings, type TypedSettings } from '../../sheets/measure/settingsTyped';
import type { LiveData } from '../state/liveData';
import { recordOf } from './planned';

const KEYS = ['basePeriod', 'reportPeriod', 'renewEvery', 'tolerance'] as const;
type Key = (typeof KEYS)[number];
export type SettingCells = Readonly<Partial<Record<Key, string>>>;

/** The names of the settings' cells, as the build of the measure (or of the total) recorded them. */
export function settingCells(names: readonly string[], prefix = ''): SettingCells {
  const found = KEYS.flatMap((key) => {
    const wanted = `${prefix}${prefix === '' ? SETTING_NAMES[key] : SETTING_NAMES[key].toLowerCase()}`;
    const pattern = new RegExp(`^${wanted}(_\\d+)?$`, 'i');
    const name = names.find((one) => pattern.test(one));
    return name === undefined ? [] : [[key, name] as const];
  });
  return Object.fromEntries(found);
}

export const settingCellsOf = (measure: Measure): SettingCells =>
  settingCells(measure.built.flatMap(({ names }) => names));

/** The values behind them; what could not be read is not there. */
export function settingsRead(cells: SettingCells, read: Readonly<Record<string, unknown>>): TypedSettings {
  const found = KEYS.flatMap((key) => {
    const value = read[cells[key] ?? ''];
    return value === undefined || value === '' || value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
}

/** One text for settings, to be compared with those of another time. */
export const settingsText = (settings: TypedSettings): string =>
  JSON.stringify(KEYS.map((key) => (settings[key] === undefined ? null : String(settings[key]))));

/** The settings that differ from those that the pane last knew: somebody typed them since. */
export function typedSince(settings: TypedSettings, known: string | undefined): TypedSettings {
  let before: unknown;
  try {
    before = known === undefined ? undefined : JSON.parse(known);
  } catch {
    before = undefined;
  }
  if (!Array.isArray(before)) return settings;
  const texts: readonly unknown[] = before;
  return Object.fromEntries(
    KEYS.flatMap((key, at) => {
      const value = settings[key];
      return value === undefined || String(value) === texts[at] ? [] : [[key, value]];
    }),
  );
}

export const withSettings = (measure: Measure, settings: TypedSettings): Measure => {
  const after = withTypedSettings(measure, settings);
  return JSON.stringify(after.method) === JSON.stringify(measure.method) ? measure : after;
};

/** Whether the cells on About say the same as the measure: they go on to do so until one of both is changed. */
export const isInSync = (measure: Measure, settings: TypedSettings): boolean =>
  recordOf(measure, 'about') === undefined || withSettings(measure, settings) === measure;

const LOWER: readonly string[] = [english.lower, thai.lower].map(normalised);

/** Directions and weights as the measure's own table of quality has them: the sheets calculate with these (S29). */
export function withTypedQuality(measure: Measure, { quality: state }: LiveData): Measure {
  if (state.state !== 'read' || measure.data.quality?.kind !== 'table') return measure;
  const { source, range } = state.block;
  if (source.firstPeriodColumn < source.labelColumn + 3) return measure;
  const beside = (row: number, column: number): unknown =>
    range.values[source.firstRow - 1 - range.row + row]?.[source.labelColumn - 1 - range.column + column];
  const typed = (one: QualityIndicator): QualityIndicator => {
    const row = source.services.findIndex((name) => normalised(name) === normalised(one.name));
    if (row < 0) return one;
    const [direction, weight] = [beside(row, 1), beside(row, 2)];
    const turned = typeof direction === 'string' && LOWER.includes(normalised(direction)) ? -1 : 1;
    const weighs = typeof weight === 'number' && weight >= 0 ? weight : 0;
    return turned === one.direction && weighs === one.weight ? one : { ...one, direction: turned, weight: weighs };
  };
  const quality = measure.quality.map(typed);
  return quality.every((one, at) => one === measure.quality[at]) ? measure : { ...measure, quality };
}
