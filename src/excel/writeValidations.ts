import type { SheetPlan, ValidationPlan } from '../sheets/plan/plan';

/** A warning, not a refusal: the statistician has the last word on a figure. */
export function writeValidations(sheet: Excel.Worksheet, plan: Pick<SheetPlan, 'validations'>): void {
  for (const validation of plan.validations ?? []) {
    const { dataValidation } = sheet.getRange(validation.range);
    dataValidation.rule = ruleOf(validation);
    dataValidation.errorAlert = {
      showAlert: true,
      style: 'Warning',
      title: validation.title,
      message: validation.message,
    };
  }
}

function ruleOf({ rule }: ValidationPlan): Excel.DataValidationRule {
  if ('formula' in rule) return { custom: { formula: rule.formula } };
  return { list: { inCellDropDown: true, source: 'list' in rule ? rule.list.join(',') : rule.listFrom } };
}
