import type { Measure } from '../../measures/definition';
import type { MeasurePart } from '../../sheets/measure/parts';

/** The sheet by which each part that was built is recognised (a second measure's have a number behind). */
const SHEETS: readonly (readonly [MeasurePart, RegExp])[] = [
  ['contributions', /^Contributions\d*$/i],
  ['unitCosts', /^UnitCosts\d*$/i],
  ['sensitivity', /^Sensitivity\d*$/i],
  ['quality', /^Quality\d*$/i],
  ['inputs', /^Inputs\d*$/i],
  ['productivity', /^Productivity\d*$/i],
  ['checks', /^Checks\d*$/i],
  ['report', /^Report\d*$/i],
  ['improvement', /^Improvement\d*$/i],
];

/** Which parts of a measure have sheets now; undefined where nothing is calculated yet. */
export function builtParts({ built }: Measure): readonly MeasurePart[] | undefined {
  if (!built.some(({ kind }) => kind === 'output')) return undefined;
  const sheets = built.flatMap((record) => record.sheets);
  return ['output', ...SHEETS.flatMap(([part, name]) => (sheets.some((sheet) => name.test(sheet)) ? [part] : []))];
}
