/** The sheets that read a measure's results, for the parts that were asked for; what a part is made of comes along. */
import type { ContributionPlaces } from '../contributions/contributionsSheet';
import { buildContributionsSheet } from '../contributions/contributionsSheet';
import type { MeasureLayout } from '../measure/layout';
import type { MeasurePart } from '../measure/parts';
import type { Measure } from '../../measures/definition';
import type { NamePlan, SheetPlan } from '../plan';
import { buildReportSheet } from '../report/reportSheet';
import { buildUnitCostsSheet } from '../unitCosts/unitCostsSheet';
import type { Reading, ReadingContext } from './readingContext';
import { readingContext } from './readingContext';

export interface Readings {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export function readings(measure: Measure, layout: MeasureLayout, parts: readonly MeasurePart[]): Readings {
  const context = readingContext(measure, layout);
  const wants = (...any: MeasurePart[]) => any.some((part) => parts.includes(part));
  const contributions = wants('contributions', 'report', 'checks', 'improvement')
    ? buildContributionsSheet(context)
    : undefined;
  const sheets: SheetPlan[] = [...planOf(contributions)];
  if (wants('unitCosts')) sheets.push(buildUnitCostsSheet(context).plan);
  if (contributions && wants('report', 'improvement')) sheets.push(...reportSheets(context, contributions));
  return { sheets, names: [] };
}

const planOf = (built: Reading<unknown> | undefined): SheetPlan[] => (built ? [built.plan] : []);

function reportSheets(context: ReadingContext, contributions: Reading<ContributionPlaces>): SheetPlan[] {
  return [buildReportSheet(context, contributions.places).plan];
}
