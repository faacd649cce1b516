/** What was chosen on About belongs to the method before its sheets are built again: a build loses nothing that was typed. */
import type { Measure } from '../../measures/definition';
import { samePeriod } from '../../measures/periods';
import type { SettingNames } from '../context/context';

/** The values of the cells behind the four settings that may be changed; what is not there, or makes no sense, changes nothing. */
export type TypedSettings = Readonly<
  Partial<Record<Exclude<keyof SettingNames, 'baseNumber' | 'reportNumber'>, unknown>>
>;

export function withTypedSettings(measure: Measure, typed: TypedSettings): Measure {
  const { labels } = measure.periods;
  const period = (value: unknown, otherwise: string): string => {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return labels.find((label) => label === text) ?? labels.find((label) => samePeriod(label, text)) ?? otherwise;
  };
  const { method } = measure;
  const { renewEvery, tolerance } = typed;
  const span =
    typeof renewEvery === 'number' && Number.isInteger(renewEvery) && renewEvery >= 2 ? renewEvery : undefined;
  return {
    ...measure,
    method: {
      ...method,
      base: period(typed.basePeriod, method.base),
      reportPeriod: period(typed.reportPeriod, method.reportPeriod),
      tolerance: typeof tolerance === 'number' && tolerance >= 0 && tolerance < 1 ? tolerance : method.tolerance,
      ...(span !== undefined && typeof method.linking === 'number' && { linking: span }),
      ...(span !== undefined && typeof method.inputLinking === 'number' && { inputLinking: span }),
      ...(span !== undefined && method.renewEvery !== undefined && { renewEvery: span }),
    },
  };
}
