import type { BuildResult } from '../../excel';
import type { BuildRecord, Measure, MeasureSet } from '../../measures/definition';
import type { TableGrowth, WorkbookPlan } from '../../sheets/plan/plan';

export type Names = { readonly sheets: readonly string[]; readonly names: readonly string[] };

/** What else was written: the name of a sheet that was brought up to date in its place, where there is one. */
export interface Afterwards {
  readonly refreshed?: string;
}

/** What is written, and what the measure keeps of it once it is. */
export interface Planned {
  readonly plan: WorkbookPlan;
  readonly kept: (measure: Measure, result: Pick<BuildResult, 'sheets' | 'names'>) => Measure;
  /** What the workbook's measures keep together, such as their total. */
  readonly keptByAll?: (set: MeasureSet, result: Pick<BuildResult, 'sheets' | 'names'>) => MeasureSet;
  /** What tables of the measure's own get before. */
  readonly growth?: readonly TableGrowth[];
  /** Figures that are put into the new data sheets, or other work that follows the plan. */
  readonly afterwards?: (measure: Measure) => Promise<Afterwards | void>;
}

/** A plan is made when the names in use are known; the code that makes it is fetched then. */
export type Planner = (inUse: Names, workbook: NamedCells) => Promise<Planned>;

/** Where a planner finds what people typed into named cells. */
export interface NamedCells {
  readNames(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
}

/** Records of these kinds in place of earlier ones. */
export function withRecords(measure: Measure, records: readonly BuildRecord[]): Measure {
  const kinds = new Set(records.map(({ kind }) => kind));
  return { ...measure, built: [...measure.built.filter(({ kind }) => !kinds.has(kind)), ...records] };
}

export const recordOf = (measure: Measure | undefined, kind: BuildRecord['kind']): BuildRecord | undefined =>
  measure?.built.find((one) => one.kind === kind);

/** The measure once these sheets are gone: neither built nor a place of its data. */
export function without(measure: Measure, sheets: readonly string[]): Measure {
  const gone = new Set(sheets.map((name) => name.toLowerCase()));
  const built = measure.built
    .map((record) => ({ ...record, sheets: record.sheets.filter((name) => !gone.has(name.toLowerCase())) }))
    .filter((record) => record.sheets.length > 0);
  const data = Object.fromEntries(
    Object.entries(measure.data).filter(([, place]) => place.kind !== 'table' || !gone.has(place.sheet.toLowerCase())),
  );
  return { ...measure, built, data };
}
