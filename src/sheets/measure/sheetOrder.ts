/** The order of a measure's sheets: the result first, then the figures, then the calculation from output to productivity. */
import { FORMULA_NAMES } from '../../core/options';
import type { SheetPlan } from '../plan/plan';
import type { MeasureSheetNames } from './names';

export function inOrder(plans: readonly SheetPlan[], sheets: MeasureSheetNames): SheetPlan[] {
  const order = [
    ...[sheets.about, sheets.report, sheets.data, sheets.output, sheets.fixed, sheets.renewed, sheets.comparison],
    ...FORMULA_NAMES.map((name) => sheets.formulas[name]),
    ...[
      sheets.contributions,
      sheets.unitCosts,
      sheets.allFormulas,
      sheets.sensitivity,
      sheets.quality,
      sheets.adjusted,
    ],
    ...[sheets.inputs, sheets.inputIndex, sheets.inputIndirect, sheets.productivity, sheets.checks, sheets.improvement],
  ];
  const rank = ({ name }: SheetPlan) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...plans].sort((a, b) => rank(a) - rank(b));
}
