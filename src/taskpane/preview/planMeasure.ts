import { DATA_BLOCKS, type BuildKind, type BuildRecord, type DataBlock, type Measure } from '../../measures/definition';
import type { FigureSource } from '../../measures/measure';
import { BUILD_KIND_OF } from '../../sheets/measure/buildKinds';
import type { MeasureSheetNames } from '../../sheets/measure/names';
import type { MeasurePart } from '../../sheets/measure/parts';
import type { LiveData } from '../state/liveData';
import { withRecords, type Planner } from './planned';

/** The calculation sheets of these parts, in place of those of an earlier build; then the sheet that was asked for is shown. */
export function planMeasure(
  measure: Measure,
  live: LiveData,
  parts: readonly MeasurePart[],
  shown?: keyof Omit<MeasureSheetNames, 'formulas'>,
): Planner {
  return async ({ sheets, names }) => {
    const { buildMeasure } = await import('../../sheets/measure/buildMeasure');
    const workbook = { existingSheets: sheets, existingNames: names, sources: sourcesOf(live) };
    const { plan: built, layout } = buildMeasure(measure, workbook, parts);
    const show = shown && layout.sheets[shown];
    const plan = built.sheets.some(({ name }) => name === show) ? { ...built, show: show ?? built.show } : built;
    return {
      plan,
      kept: (now, result) => {
        const gone = new Set(plan.replaces?.sheets.map((name) => name.toLowerCase()) ?? []);
        const left = now.built.filter((record) => !record.sheets.some((name) => gone.has(name.toLowerCase())));
        return withRecords({ ...now, built: left }, recordsOf(result, layout.sheets));
      },
    };
  };
}

/** The blocks as they were read just now. */
export function sourcesOf(live: LiveData): Partial<Record<DataBlock, FigureSource>> {
  return Object.fromEntries(
    DATA_BLOCKS.flatMap((block) => {
      const state = live[block];
      return state.state === 'read' ? [[block, state.block.source] as const] : [];
    }),
  );
}

/** Which sheets belong to which step, so that each step knows whether it is built. */
function recordsOf(
  { sheets, names }: { readonly sheets: readonly string[]; readonly names: readonly string[] },
  of: MeasureSheetNames,
): BuildRecord[] {
  const byName = new Map<string, BuildKind>(
    Object.entries(BUILD_KIND_OF).map(([key, kind]) => [String(of[key as keyof MeasureSheetNames]), kind]),
  );
  const kindOf = (sheet: string): BuildKind => byName.get(sheet) ?? 'output';
  const kinds = [...new Set(sheets.map(kindOf))];
  return kinds.map((kind) => ({
    kind,
    sheets: sheets.filter((sheet) => kindOf(sheet) === kind),
    names: kind === 'about' ? names : [],
  }));
}
