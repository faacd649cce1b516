/** Names of the figures that the improvement plan takes over; a second measure's have the number of its settings (rules S14, S92). */
import type { SettingNames } from '../context/context';
import { SETTING_NAMES } from '../context/freeNames';
import type { NumberKey } from '../report/numbers';

export function figureName(key: NumberKey, names: SettingNames): string {
  const words = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return `Report_${words}${names.basePeriod.slice(SETTING_NAMES.basePeriod.length)}`;
}
