/** The list of sheets on About: the user's two sources first, then what was built, then what was built at another time. */
import { FORMULA_NAMES } from '../../core/options';
import type { BuildContext } from '../context/context';
import type { ListedSheet } from '../context/listedSheet';
import type { SheetPlan } from '../plan/plan';

export function sheetList(context: BuildContext, built: readonly SheetPlan[]): ListedSheet[] {
  const { measure, words, data } = context;
  const { about } = words;
  const input = (sheet: string, contents: string): ListedSheet => ({ sheet, kind: about.input, contents });
  const quantities = input(measure.quantities.sheet, about.lists.quantities(data.services));
  const costs = input(measure.costs.sheet, about.lists.costs(measure.costUnit));
  const sources =
    measure.quantities.sheet === measure.costs.sheet
      ? [input(measure.quantities.sheet, about.lists.both(data.services, measure.costUnit))]
      : [quantities, costs];
  return [
    ...(context.cover?.sources ?? sources),
    ...built.map(({ name }) => ({ sheet: name, ...describe(context, name) })),
    ...(context.cover?.others ?? []),
  ];
}

function describe(context: BuildContext, name: string): Omit<ListedSheet, 'sheet'> {
  const { sheets, words } = context;
  const { about, steps } = words;
  const own = {
    [sheets.data]: { kind: about.calculation, contents: about.lists.data },
    [sheets.output]: { kind: about.calculationAndResult, contents: about.lists.output },
    [sheets.fixed]: { kind: about.calculation, contents: about.lists.fixed },
    [sheets.renewed]: { kind: about.calculation, contents: about.lists.renewed },
    [sheets.comparison]: { kind: about.result, contents: about.lists.comparison },
  }[name];
  const other = own ?? context.cover?.contents.get(name);
  if (other) return other;
  const formula = FORMULA_NAMES.find((candidate) => sheets.formulas[candidate] === name);
  return { kind: about.calculation, contents: formula ? about.lists.formula(steps.formulas[formula].name) : '' };
}
