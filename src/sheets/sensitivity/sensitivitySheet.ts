/**
 * How much the index of the report period depends on each choice: the formula, the linking, each service, the weight of each service,
 * quality; one thing changed at a time (rules S81, S82; Z7). Each variant is a formula over the terms on the sheet Formulas.
 */
import { FORMULA_NAMES } from '../../core/options';
import type { SeriesPlace } from '../measure/layout';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { PlanCell } from '../plan/plan';
import { atPosition, serviceName } from '../reading/readingContext';
import type { Reading, ReadingContext } from '../reading/readingContext';
import { cell } from '../plan/reference';
import { formula } from '../plan/tableRows';
import type { FormulasPlaces } from './formulasSheet';
import { changedIndexes, CHANGES } from './changedWeights';
import type { Change } from './changedWeights';

export interface SensitivityPlaces {
  readonly sheet: string;
  /** Of the table of results: the kind of change, then the first of its rows. */
  readonly results: ReadonlyMap<string, number>;
}

interface Variant {
  readonly label: PlanCell;
  readonly place: SeriesPlace;
}

export function buildSensitivitySheet(context: ReadingContext, formulas: FormulasPlaces): Reading<SensitivityPlaces> {
  const { layout, measure, words } = context;
  const own = words.sensitivity;
  const page = new Page(layout.sheets.sensitivity);
  page.title(own.title(measure.name));
  page.note(own.says, own.note(layout.names.reportPeriod), ...limits(context));
  const results = new Map<string, number>();
  resultTables(page, context, formulas, results);
  return {
    plan: page.finish(pageSettings({ data: { periods: layout.periods } })),
    places: { sheet: page.name, results },
  };
}

/** The other linkings and Sato-Vartia cannot be changed term by term. */
function limits({ layout, words }: ReadingContext): string[] {
  const { chosen } = layout.output;
  const own = words.sensitivity;
  return [
    ...(chosen.linking === 'renewed' ? [own.renewedAsAnnual] : []),
    ...(chosen.formula === 'sato-vartia' ? [own.satoAsTornqvist] : []),
  ];
}

function resultTables(
  page: Page,
  context: ReadingContext,
  formulas: FormulasPlaces,
  results: Map<string, number>,
): void {
  const { words, layout } = context;
  const own = words.sensitivity;
  const { output, quality, productivity } = layout;
  const chosen = { label: own.asChosen, place: output.chosen.index };
  const table = (title: string, kind: string, variants: readonly Variant[], reference: SeriesPlace): void => {
    if (variants.length > 0) resultTable(page, context, title, variants, reference);
    results.set(kind, page.next - variants.length);
  };
  const linking = output.chosen.linking === 'fixed' ? 'fixed' : 'annual';
  table(
    own.formulas,
    'formula',
    [
      chosen,
      ...FORMULA_NAMES.filter((name) => name !== output.chosen.formula).map((name) => ({
        label: words.steps.formulas[name].name,
        place: { sheet: formulas.sheet, row: formulas[linking][name] },
      })),
    ],
    output.chosen.index,
  );
  const linkings = [output.annual, output.fixed, ...(output.renewed ? [output.renewed] : [])];
  table(
    own.linkings,
    'linking',
    linkings
      .filter((steps) => steps.linking !== output.chosen.linking)
      .map((steps) => ({ label: words.steps.linkings[steps.linking].name, place: steps.index })),
    output.chosen.index,
  );
  const without = quality
    ? [
        { label: own.outputWithout, place: output.chosen.index },
        { label: own.outputWith, place: quality.adjusted },
      ]
    : [];
  if (quality) table(own.quality, 'quality', without, quality.adjusted);
  if (productivity?.indirectIndex)
    table(own.labour, 'labour', [{ label: own.labourIndirect, place: productivity.indirectIndex }], productivity.index);
  const changes = new Map<Change, number>();
  for (const change of CHANGES) {
    const services = Array.from({ length: output.chosen.data.services }, (_, i) => i);
    table(
      own.changes[change].title,
      change,
      services.map((service) => ({
        label: serviceName(context, service),
        place: {
          sheet: page.name,
          get row() {
            return (changes.get(change) ?? 0) + service;
          },
        },
      })),
      output.chosen.index,
    );
  }
  for (const change of CHANGES) changes.set(change, changedIndexes(page, context, formulas, change));
}

/** A variant, its index in the report period, and the difference in index points. */
function resultTable(
  page: Page,
  context: ReadingContext,
  title: string,
  variants: readonly Variant[],
  reference: SeriesPlace,
): void {
  const { words, layout } = context;
  const own = words.sensitivity;
  page.heading(title);
  page.table({
    cells: [own.variant, own.difference, own.index],
    styles: ['columnHeading', 'columnHeadingNumber', 'columnHeadingNumber'],
  });
  const at = (place: SeriesPlace) => atPosition(context, place, layout.names.reportNumber);
  for (const { label, place } of variants) {
    const row = page.next;
    page.add({
      cells: () => [label, formula(`${cell(3, row)}-${at(reference)}`), formula(at(place))],
      styles: ['label', 'figure', 'figure'],
      formats: [undefined, '0.0000', '0.0000'],
    });
  }
}
