/** The method in words, with the numbers of the rules in docs/methods. */
import type { BuildContext } from './context';
import type { LinkingName } from './linkingTable';

export function methodLines(context: BuildContext, chosen: LinkingName): (readonly [string, string, string])[] {
  const { measure, words } = context;
  const { about, steps } = words;
  const { method } = measure;
  const formula = steps.formulas[method.formula];
  const linking = steps.linkings[chosen];
  return [
    [about.lines.formula, formula.name, `${formula.says} ${formula.weights}`],
    [about.lines.linking, linking.name, linking.says],
    [about.lines.weights, about.lines.grossCost(measure.costUnit), about.lines.weightsSay],
    [about.lines.missing, about.lines.matched, about.lines.missingSay],
    [about.lines.zeros, about.zeroRules[method.zeros].name, about.zeroRules[method.zeros].says],
    [about.lines.errors, about.lines.stop, about.lines.errorsSay],
    [about.lines.breaks, about.lines.noValue, about.lines.breaksSay],
  ];
}
