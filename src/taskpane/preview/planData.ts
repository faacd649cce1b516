import { DATA_BLOCKS, type Measure } from '../../measures/definition';
import type { MeasurePart } from '../../sheets/measure/parts';
import type { TableGrowth, WorkbookPlan } from '../../sheets/plan/plan';
import type { LiveData } from '../state/liveData';
import { countedData } from './counted';
import { planMeasure, sourcesOf } from './planMeasure';
import { withRecords, type Planned, type Planner } from './planned';

/** A data sheet for each block that has none yet. */
export function planData(measure: Measure, afterwards?: Planned['afterwards']): Planner {
  return async ({ sheets, names }) => {
    const { buildDataSheets } = await import('../../sheets/measure/dataSheets');
    const { plan, places } = buildDataSheets(measure, { existingSheets: sheets, existingNames: names });
    return {
      plan,
      kept: (now, result) => withData(now, places, result.sheets),
      ...(afterwards && { afterwards }),
    };
  };
}

function withData(measure: Measure, places: Measure['data'], sheets: readonly string[]): Measure {
  const before = measure.built.find(({ kind }) => kind === 'data');
  const record = { kind: 'data', sheets: [...(before?.sheets ?? []), ...sheets], names: [] } as const;
  return withRecords({ ...measure, data: { ...measure.data, ...places } }, sheets.length > 0 ? [record] : []);
}

/** What has to be done in the sheets after the measure was given another period or row. */
export interface Extension {
  /** Tables of the measure's own that lack a period or a row. */
  readonly growth: readonly TableGrowth[];
  /** Sheets with cells of the user's own that lack one: only he can add it. */
  readonly notGrown: readonly string[];
}

export async function extensionOf(measure: Measure, live: LiveData): Promise<Extension> {
  const [{ tableGrowth }, { sheetWords }] = await Promise.all([
    import('../../sheets/measure/growTables'),
    import('../../sheets/words'),
  ]);
  const words = sheetWords(measure.language === 'th' ? 'th' : 'en');
  const sources = sourcesOf(live);
  const grown = DATA_BLOCKS.flatMap((block) => {
    const source = sources[block];
    const growth = source && tableGrowth(measure, block, source, words);
    return growth ? [{ growth, own: measure.data[block]?.kind === 'table' && source?.table !== undefined }] : [];
  });
  return {
    growth: grown.filter(({ own }) => own).map(({ growth }) => growth),
    notGrown: grown.filter(({ own }) => !own).map(({ growth }) => growth.sheet),
  };
}

/**
 * The tables get what they lack, then new data sheets are added, then the calculation sheets that were built are written
 * anew over the larger tables.
 */
export function planExtension(
  measure: Measure,
  live: LiveData,
  growth: readonly TableGrowth[],
  parts: readonly MeasurePart[] | undefined,
  afterwards?: Planned['afterwards'],
): Planner {
  return async (inUse, workbook) => {
    const { grownSource } = await import('../../sheets/measure/growTables');
    const grown: LiveData = { ...live };
    const byTable = new Map(growth.map((one) => [one.table, one]));
    const larger = Object.fromEntries(
      DATA_BLOCKS.map((block) => {
        const state = grown[block];
        const one = state.state === 'read' ? byTable.get(state.block.source.table ?? '') : undefined;
        if (state.state !== 'read' || !one) return [block, state];
        return [block, { ...state, block: { ...state.block, source: grownSource(state.block.source, one) } }];
      }),
    ) as Record<keyof LiveData, LiveData[keyof LiveData]>;
    const data = await planData(measure)(inUse, workbook);
    if (!parts) return { ...data, growth, ...(afterwards && { afterwards }) };
    const placed = data.kept(measure, { sheets: data.plan.sheets.map(({ name }) => name), names: [] });
    const taken = { ...inUse, sheets: [...inUse.sheets, ...data.plan.sheets.map(({ name }) => name)] };
    const calculated = await planMeasure(placed, countedData(larger, placed), parts)(taken, workbook);
    return joined(data, calculated, growth, afterwards);
  };
}

function joined(
  data: Planned,
  calculated: Planned,
  growth: readonly TableGrowth[],
  afterwards: Planned['afterwards'],
): Planned {
  const plan: WorkbookPlan = { ...calculated.plan, sheets: [...data.plan.sheets, ...calculated.plan.sheets] };
  const own = new Set(data.plan.sheets.map(({ name }) => name));
  const part = (result: { sheets: readonly string[]; names: readonly string[] }, ofData: boolean) => ({
    sheets: result.sheets.filter((name) => own.has(name) === ofData),
    names: ofData ? [] : result.names,
  });
  return {
    plan,
    growth,
    kept: (now, result) => calculated.kept(data.kept(now, part(result, true)), part(result, false)),
    ...(afterwards && { afterwards }),
  };
}
