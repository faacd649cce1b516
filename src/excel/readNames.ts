import { excelRun } from './excelRun';

/** The values of named cells, by the names that were asked for; a name that is not there, or is no cell, is left out. */
export async function readNames(names: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  if (names.length === 0) return {};
  return excelRun(async (context) => {
    const items = names.map((name) => context.workbook.names.getItemOrNullObject(name).load('name'));
    await context.sync();
    const there = items.flatMap((item, at) => (item.isNullObject ? [] : [{ name: names[at] ?? '', item }]));
    const ranges = there.map(({ item }) => item.getRangeOrNullObject().load('values'));
    await context.sync();
    return Object.fromEntries(
      ranges.flatMap((range, at) =>
        range.isNullObject ? [] : [[there[at]?.name ?? '', range.values[0]?.[0] as unknown]],
      ),
    );
  });
}
