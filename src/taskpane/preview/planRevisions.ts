import type { BuildKind, Measure } from '../../measures/definition';
import type { Comparison, Vintage } from '../../measures/revisions';
import type { WorkbookPlan } from '../../sheets/plan/plan';
import { recordOf, withRecords, type Afterwards, type Names, type Planned, type Planner } from './planned';

/** The sheet Revisions in place of the one that was made before (P188). */
export const planRevisions =
  (measure: Measure, comparison: Comparison, listed: Listed): Planner =>
  async (inUse) => {
    const { buildRevisionsPlan } = await import('../../sheets/revisions/revisionsSheet');
    return inPlace(
      measure,
      'revisions',
      inUse,
      listed,
      (sheets) => buildRevisionsPlan(measure, comparison, sheets).plan,
    );
  };

export const planVintages =
  (measure: Measure, vintages: readonly Vintage[], listed: Listed): Planner =>
  async (inUse) => {
    const { buildVintagesPlan } = await import('../../sheets/revisions/vintagesSheet');
    return inPlace(measure, 'vintages', inUse, listed, (sheets) => {
      const built = buildVintagesPlan(measure, vintages, sheets);
      if (!built) throw new Error('None of the vintages has an index');
      return built.plan;
    });
  };

/** Lists what was built on About, once the measure knows of it. */
export type Listed = (measure: Measure, show: string) => Promise<Afterwards>;

/** A sheet of one kind takes the place of the earlier one of that kind, and is recorded, so that it can be taken out. */
export function inPlace(
  measure: Measure,
  kind: BuildKind,
  { sheets }: Names,
  listed: Listed,
  plan: (existing: readonly string[]) => WorkbookPlan,
): Planned {
  const own = (recordOf(measure, kind)?.sheets ?? []).map((name) => name.toLowerCase());
  const earlier = sheets.filter((name) => own.includes(name.toLowerCase()));
  const made = plan(sheets.filter((name) => !earlier.includes(name)));
  return {
    plan: earlier.length > 0 ? { ...made, replaces: { sheets: earlier, names: [] } } : made,
    kept: (now, result) => withRecords(now, [{ kind, sheets: result.sheets, names: result.names }]),
    afterwards: (now) => listed(now, made.show),
  };
}
