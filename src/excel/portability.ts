/**
 * Makes a workbook travel: reads its formulas, and writes what planRemedy (src/portability) proposes. A plan is written in
 * one go and, where Excel can, is one step of undo; when Excel refuses any of it, what was written is taken back.
 */
import type { CellEdit, KeptFormula, RemedyContext, RemedyPlan } from '../portability';
import { excelRun, excelRunAsOneUndo } from './excelRun';
import { loadKept, portabilityWords, writeKept, type WordsIn } from './keptFormulas';
import { problemOf } from './problemOf';
import { cellAddress, topLeft } from './reference';

import type { FormulaScope } from './readFormulas';

export { readFormulaCells, type FormulaScope } from './readFormulas';

/** What planRemedy needs to know of the workbook; kept formulas are those of the selection, the sheet or all. */
export async function readRemedyContext(language: WordsIn, scope: FormulaScope = 'workbook'): Promise<RemedyContext> {
  return excelRun(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula');
    const selected = context.workbook.getSelectedRange().load(RECTANGLE);
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const { kept } = await loadKept(context);
    return {
      names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
      kept: kept.filter(
        (one) => scope === 'workbook' || (one.sheet === sheet.name && (scope === 'sheet' || isIn(selected, one))),
      ),
      comment: portabilityWords(language).nameComment,
    };
  });
}

const RECTANGLE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

function isIn({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, { address }: KeptFormula): boolean {
  const { row, column } = topLeft(address);
  return row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount;
}

export interface RemedyResult {
  readonly written: number;
  /** Cells that no longer hold what the plan saw; they stay as they are. */
  readonly changedSince: readonly { readonly sheet: string; readonly address: string }[];
}

/** A request of Office.js may hold 5 MB on the web; formulas with their quoting stay well below. */
const CHARACTERS_AT_ONCE = 1_000_000;

export async function applyRemedy(plan: RemedyPlan, language: WordsIn): Promise<RemedyResult> {
  const written: CellEdit[] = [];
  try {
    return await excelRunAsOneUndo(async (context) => {
      const { sheet, kept } = await loadKept(context);
      const { current, changedSince } = await stillAsPlanned(context, plan.edits);
      for (const { name, refersTo, comment } of plan.names) context.workbook.names.add(name, refersTo, comment);
      for (const batch of inBatches(current)) {
        written.push(...batch);
        for (const edit of batch) writeEdit(context, edit);
        await context.sync();
      }
      writeKept(context, sheet, keptAfter(plan, kept, current), language);
      await context.sync();
      return { written: current.length, changedSince };
    });
  } catch (error) {
    await takeBack(plan, written);
    throw problemOf(error);
  }
}

const sizeOf = ({ after }: CellEdit): number =>
  'formula' in after ? after.formula.length : after.values.length * (after.values[0]?.length ?? 0) * 20;

function inBatches(edits: readonly CellEdit[]): CellEdit[][] {
  const batches: CellEdit[][] = [];
  let room = 0;
  for (const edit of edits) {
    if (sizeOf(edit) > room) {
      batches.push([]);
      room = CHARACTERS_AT_ONCE;
    }
    room -= sizeOf(edit);
    batches.at(-1)!.push(edit);
  }
  return batches;
}

/** The rows and columns of a frozen block, from "3 x 5"; null where a formula stood. */
function frozenSize(text: string): readonly [number, number] | null {
  const match = /^(\d+) x (\d+)$/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

const cellOf = (context: Excel.RequestContext, { sheet, address }: CellEdit): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

function blockFrom(
  context: Excel.RequestContext,
  edit: CellEdit,
  [rows, columns]: readonly [number, number],
): Excel.Range {
  const { row, column } = topLeft(edit.address);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return context.workbook.worksheets.getItem(edit.sheet).getRange(`${edit.address}:${last}`);
}

function writeEdit(context: Excel.RequestContext, edit: CellEdit): void {
  if ('values' in edit.after) {
    const { values } = edit.after;
    blockFrom(context, edit, [values.length, values[0]!.length]).values = values.map((row) => row.map(asInput));
    return;
  }
  const frozen = frozenSize(edit.before);
  // A formula that comes back needs the room that its values took.
  if (frozen) blockFrom(context, edit, frozen).clear('Contents');
  cellOf(context, edit).formulas = [[edit.after.formula]];
}

/** Words stay words; errors are entered as such. */
const asInput = (value: string | number | boolean): string | number | boolean =>
  typeof value === 'string' && value !== '' && !value.startsWith('#') ? `'${value}` : value;

async function stillAsPlanned(context: Excel.RequestContext, edits: readonly CellEdit[]) {
  const now = edits.map((edit) => ({ edit, cell: cellOf(context, edit).load('formulas') }));
  await context.sync();
  const isSame = ({ edit, cell }: (typeof now)[number]): boolean => {
    const text = String(cell.formulas[0]?.[0]);
    return frozenSize(edit.before) ? !text.startsWith('=') : text === edit.before;
  };
  return {
    current: now.filter(isSame).map(({ edit }) => edit),
    changedSince: now.filter((one) => !isSame(one)).map(({ edit: { sheet, address } }) => ({ sheet, address })),
  };
}

const key = ({ sheet, address }: { readonly sheet: string; readonly address: string }) => `${sheet}!${address}`;

/** Kept formulas of cells that came back go; new ones take the place of older ones of the same cell. */
function keptAfter(plan: RemedyPlan, before: readonly KeptFormula[], edits: readonly CellEdit[]): KeptFormula[] {
  const done = new Set(edits.map(key));
  const others = before.filter((one) => !done.has(key(one)));
  return plan.action === 'back' ? others : [...others, ...plan.kept.filter((one) => done.has(key(one)))];
}

/** Puts the formulas back that a failed plan has replaced; a name that it added goes. Best effort: the failure itself is told. */
async function takeBack(plan: RemedyPlan, written: readonly CellEdit[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      for (const edit of written) {
        if (frozenSize(edit.before)) continue;
        if ('values' in edit.after)
          blockFrom(context, edit, [edit.after.values.length, edit.after.values[0]!.length]).clear('Contents');
        cellOf(context, edit).formulas = [[edit.before]];
      }
      const added = plan.names.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('name'));
      await context.sync();
      for (const name of added) if (!name.isNullObject) name.delete();
      await context.sync();
    });
  } catch {
    // The reason why the plan failed is the one to tell.
  }
}
