/** The method in words, with the numbers of the rules in docs/methods. */
import type { BuildContext } from '../context/context';
import type { LinkingName } from '../context/linkingTable';
import { FORMULA_RULES, LINKING_RULES } from '../context/ruleNumbers';

export function methodLines(context: BuildContext, chosen: LinkingName): (readonly [string, string, string])[] {
  const { measure, words } = context;
  const { about, steps } = words;
  const { method } = measure;
  const formula = steps.formulas[method.formula];
  const linking = steps.linkings[chosen];
  return [
    [
      about.lines.formula,
      formula.name,
      about.rule(`${formula.says} ${formula.weights}`, FORMULA_RULES[method.formula]),
    ],
    [about.lines.linking, linking.name, about.rule(linking.says, LINKING_RULES[chosen])],
    [about.lines.weights, about.lines.grossCost(measure.costUnit), about.lines.weightsSay],
    [about.lines.missing, about.lines.matched, about.lines.missingSay],
    [about.lines.zeros, about.zeroRules[method.zeros].name, about.zeroRules[method.zeros].says],
    [about.lines.errors, about.lines.stop, about.lines.errorsSay],
    [about.lines.breaks, about.lines.noValue, about.lines.breaksSay],
    ...(context.cover?.methods ?? []),
  ];
}
