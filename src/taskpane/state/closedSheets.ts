/** Building on sheets that are protected: they are opened only when somebody asks for it, and closed again whatever happens (WS10). */
import type { SheetToProtect } from '../../excel';
import { INPUT_STYLES } from '../../sheets/plan/inputStyles';
import type { Planned } from '../preview/planned';
import type { Workbook } from '../workbook';

type Writing = Pick<Planned, 'plan' | 'growth'>;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Sheets that a build writes into, not those that it adds. */
const writtenInto = ({ plan, growth = [] }: Writing): readonly string[] => [
  ...(plan.replaces?.sheets ?? []),
  ...growth.map(({ sheet }) => sheet),
];

/** Of the sheets that a build writes into, those that are protected; looked up before anything is written. */
export async function closedAmong(workbook: Workbook, planned: Writing): Promise<readonly string[]> {
  const wanted = writtenInto(planned);
  if (wanted.length === 0) return [];
  const closed = await workbook.protectedSheets().catch(() => []);
  return closed.filter((sheet) => wanted.some((one) => same(one, sheet)));
}

/** Runs a build with these sheets open. One with a password refuses, before anything is written. */
export async function whileOpen<T>(
  workbook: Workbook,
  closed: readonly string[],
  planned: Writing,
  build: () => Promise<T>,
): Promise<T> {
  const { done } = await workbook.unprotectSheets(closed);
  let isBuilt = false;
  try {
    const result = await build();
    isBuilt = true;
    return result;
  } finally {
    await workbook.protectSheets(done.map((sheet) => ({ sheet, inputs: isBuilt ? inputsOf(sheet, planned) : [] })));
  }
}

/** Cells that were open and are still there stay so; what was written anew says itself where one types. */
function inputsOf(sheet: string, { plan, growth = [] }: Writing): SheetToProtect['inputs'] {
  const styles = plan.sheets.find(({ name }) => same(name, sheet))?.styles ?? [];
  const grown = growth.filter((one) => same(one.sheet, sheet));
  return [
    ...styles.filter(({ style }) => INPUT_STYLES.includes(style)).map(({ range }) => range),
    ...grown.map(({ figures }) => figures),
  ];
}
