/** Several measures in one workbook, each with its own data and calculation sheets, and their total on top. */
import type { Measure } from '../../../src/measures/definition';
import { buildDataSheets } from '../../../src/sheets/measure/dataSheets';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import type { MeasurePart } from '../../../src/sheets/measure/parts';
import { buildTotal } from '../../../src/sheets/total/buildTotal';
import type { TotalBuild } from '../../../src/sheets/total/buildTotal';
import type { TotalAsked } from '../../../src/sheets/total/totalContext';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import { fill } from '../measure/measureWorkbook';
import type { Figures } from '../measure/sampleMeasure';

export interface Given {
  readonly measure: Measure;
  readonly figures: Figures;
  readonly parts?: readonly MeasurePart[];
}

export interface BuiltMeasures {
  readonly file: WorkbookFile;
  readonly measures: readonly Measure[];
}

const EMPTY: WorkbookFile = { sheets: [], names: [], active: '', settings: {}, customXml: [] };

export const inUse = (file: WorkbookFile) => ({
  existingSheets: file.sheets.map(({ name }) => name),
  existingNames: [
    ...file.names.map(({ name }) => name),
    ...file.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  ],
});

/** What the pane keeps of a build. */
export function builtMeasure(file: WorkbookFile, measure: Measure, parts: readonly MeasurePart[]): BuiltMeasures {
  const { plan } = buildMeasure(measure, inUse(file), parts);
  const of = (kind: Measure['built'][number]['kind'], names: readonly string[]) => ({
    kind,
    sheets: plan.sheets
      .map(({ name }) => name)
      .filter((name) => (kind === 'quality') === /^(Quality|Adjusted)\d*$/.test(name)),
    names,
  });
  const built = [
    of(
      'about',
      plan.names.map(({ name }) => name),
    ),
    of('quality', []),
  ];
  return {
    file: renderPlan(plan, file),
    measures: [{ ...measure, built: built.filter(({ sheets }) => sheets.length > 0) }],
  };
}

export function measuresWorkbook(given: readonly Given[]): BuiltMeasures {
  return given.reduce<BuiltMeasures>(
    ({ file, measures }, { measure: asked, figures, parts = ['output', 'quality', 'inputs', 'productivity'] }) => {
      const data = buildDataSheets(asked, inUse(file));
      const measure = { ...asked, data: data.places };
      const entered = fill(renderPlan(data.plan, file), measure, figures);
      const built = builtMeasure(entered, measure, parts);
      return { file: built.file, measures: [...measures, ...built.measures] };
    },
    { file: EMPTY, measures: [] },
  );
}

export interface TotalWorkbook {
  readonly file: WorkbookFile;
  readonly build: TotalBuild;
}

export function totalWorkbook({ file, measures }: BuiltMeasures, asked: TotalAsked = {}): TotalWorkbook {
  const build = buildTotal(measures, inUse(file), asked);
  return { file: renderPlan(build.plan, file), build };
}
