/** About as it is now: with sheets that were built since, findings that were accepted since, sources that were written since (P192). */
import type { Measure } from '../../measures/definition';
import type { WorkbookPlan } from '../../sheets/plan/plan';
import { isChangedSince } from '../state/builtWith';
import type { LiveData } from '../state/liveData';
import { allParts } from './allParts';
import { sourcesOf } from './planMeasure';
import type { NamedCells, Names } from './planned';
import { recordOf } from './planned';
import { settingCellsOf, settingsRead } from './sheetChoices';

/** The settings keep their cells, so that every formula that names them goes on; what was typed there is kept. */
export async function aboutPlan(
  measure: Measure,
  live: LiveData,
  { sheets, names }: Names,
  workbook: NamedCells,
  show?: string,
): Promise<WorkbookPlan | undefined> {
  const about = aboutOf(measure, sheets);
  if (about === undefined) return undefined;
  const [{ buildMeasure }, { withTypedSettings }] = await Promise.all([
    import('../../sheets/measure/buildMeasure'),
    import('../../sheets/measure/settingsTyped'),
  ]);
  const cells = settingCellsOf(measure);
  const typed = settingsRead(cells, await workbook.readNames(Object.values(cells)));
  const { plan } = buildMeasure(
    withTypedSettings(measure, typed),
    { existingSheets: sheets, existingNames: names, sources: sourcesOf(live) },
    allParts(measure, []),
  );
  const own = plan.sheets.find(({ name }) => name.toLowerCase() === about.toLowerCase());
  return own && { sheets: [own], names: [], replaces: { sheets: [about], names: [] }, show: show ?? about };
}

/** About says how the sheets were made; once the choices have changed, only building again makes both agree. */
export const mayRefreshAbout = (measure: Measure, mark: string | undefined): boolean =>
  mark !== undefined && !isChangedSince(mark, measure, 'report');

export function aboutOf(measure: Measure, sheets: readonly string[]): string | undefined {
  const about = recordOf(measure, 'about')?.sheets[0];
  return about !== undefined && sheets.some((name) => name.toLowerCase() === about.toLowerCase()) ? about : undefined;
}
