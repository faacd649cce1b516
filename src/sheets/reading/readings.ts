/** The sheets that read a measure's results, for the parts that were asked for; what a part is made of comes along. */
import { buildChecksSheet } from '../checks/checksSheet';
import { buildContributionsSheet } from '../contributions/contributionsSheet';
import { buildImprovementSheet } from '../improvement/improvementSheet';
import type { MeasureLayout } from '../measure/layout';
import type { MeasurePart } from '../measure/parts';
import type { Measure } from '../../measures/definition';
import type { NamePlan, SheetPlan } from '../plan/plan';
import { buildReportSheet } from '../report/reportSheet';
import { buildFormulasSheet } from '../sensitivity/formulasSheet';
import { buildSensitivitySheet } from '../sensitivity/sensitivitySheet';
import { buildUnitCostsSheet } from '../unitCosts/unitCostsSheet';
import { readingContext } from './readingContext';

export interface Readings {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export function readings(measure: Measure, layout: MeasureLayout, parts: readonly MeasurePart[]): Readings {
  const context = readingContext(measure, layout);
  const wants = (...any: MeasurePart[]) => any.some((part) => parts.includes(part));
  const sheets: SheetPlan[] = [];
  const names: NamePlan[] = [];
  const contributions = wants('contributions', 'report', 'checks', 'improvement')
    ? buildContributionsSheet(context)
    : undefined;
  if (contributions) sheets.push(contributions.plan);
  if (wants('unitCosts')) sheets.push(buildUnitCostsSheet(context).plan);
  const formulas = wants('sensitivity', 'checks') ? buildFormulasSheet(context) : undefined;
  if (formulas) sheets.push(formulas.plan);
  if (formulas && wants('sensitivity')) sheets.push(buildSensitivitySheet(context, formulas.places).plan);
  if (contributions && formulas && wants('checks')) {
    sheets.push(buildChecksSheet(context, { contributions: contributions.places, formulas: formulas.places }));
  }
  if (contributions && wants('report', 'improvement')) {
    const report = buildReportSheet(context, contributions.places);
    sheets.push(report.plan);
    if (wants('improvement')) {
      const improvement = buildImprovementSheet(context, report.places);
      // People have typed into a plan that is there: only the names of its figures are renewed (S91).
      if (!measure.built.some(({ kind }) => kind === 'plan')) sheets.push(improvement.plan);
      names.push(...improvement.names);
    }
  }
  return { sheets, names };
}
