import type { TableSummary } from '../../excel';
import type { Measure } from '../../measures/definition';
import { recordOf, withRecords, type Names, type Planned, type Planner } from './planned';

/** The sheet of the table, named as is free when it is written. */
export function planTable(measure: Measure): Planner {
  return async (inUse) => {
    const plan = await tablePlan(measure, inUse);
    return {
      plan,
      kept: (now, result) =>
        withTable(now, [...(recordOf(now, 'table')?.sheets ?? []), ...result.sheets], result.names),
    };
  };
}

/** In place of the sheet that was built before: it is written anew, under the same names (P18). */
export function planTableInPlace(measure: Measure, tables: readonly TableSummary[]): Planner {
  return async ({ sheets, names }) => {
    const own = new Set((recordOf(measure, 'table')?.sheets ?? []).slice(-1).map(lower));
    const earlier = sheets.filter((name) => own.has(lower(name)));
    const ownTables = tables.filter(({ sheet }) => own.has(lower(sheet))).map(({ name }) => name);
    const plan = await tablePlan(measure, {
      sheets: sheets.filter((name) => !earlier.includes(name)),
      names: names.filter((name) => !ownTables.some((table) => lower(table) === lower(name))),
    });
    const replaces = { sheets: earlier, names: ownTables };
    return {
      plan: earlier.length > 0 ? { ...plan, replaces } : plan,
      kept: (now, result) => {
        const others = (recordOf(now, 'table')?.sheets ?? []).filter((name) => !own.has(lower(name)));
        return withTable(now, [...others, ...result.sheets], result.names);
      },
    };
  };
}

async function tablePlan({ name, language, sector, indicators }: Measure, { sheets, names }: Names) {
  const { buildTableSheet } = await import('../../sheets/table/tableSheet');
  const request = { name, sector, language: language === 'th' ? 'th' : 'en', entries: indicators } as const;
  return buildTableSheet(request, { existingSheets: sheets, existingNames: names });
}

const withTable = (
  measure: Measure,
  sheets: readonly string[],
  names: readonly string[],
): ReturnType<Planned['kept']> => withRecords(measure, [{ kind: 'table', sheets, names }]);

const lower = (name: string): string => name.toLowerCase();
