/** The worked examples of docs/functions: a small sheet, a formula with references into it, and the result that the page shows. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type Cell = string | number;

export interface PageExample {
  readonly id: string;
  readonly sheet: readonly (readonly Cell[])[];
  readonly formula: string;
  readonly decimals: number;
  readonly result: readonly (readonly Cell[])[];
  readonly errors: readonly string[];
}

const folder = join(__dirname, '../../docs/functions/examples');

export const pageExamples: readonly PageExample[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    id: name.replace('.json', '').toUpperCase(),
    ...(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Omit<PageExample, 'id'>),
  }));

/** The arguments of "=PSP.NAME(B2:D4, , 2)" as Excel hands them over: references as blocks of cells, what is left out as null. */
export function argumentsOf({ formula, sheet }: Pick<PageExample, 'formula' | 'sheet'>): unknown[] {
  const inside = /^=PSP\.[A-Z]+\((.*)\)$/.exec(formula)?.[1];
  if (inside === undefined) {
    throw new Error(`${formula} is not a formula of this add-in.`);
  }
  return inside.trim() === '' ? [] : inside.split(',').map((text) => argumentOf(text.trim(), sheet));
}

function argumentOf(text: string, sheet: PageExample['sheet']): unknown {
  if (text === '') {
    return null;
  }
  if (/^".*"$/.test(text)) {
    return text.slice(1, -1);
  }
  if (text === 'TRUE' || text === 'FALSE') {
    return text === 'TRUE';
  }
  const reference = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(text);
  return reference === null ? Number(text) : blockAt(reference.slice(1) as [string, string, string, string], sheet);
}

function blockAt([left, top, right, bottom]: [string, string, string, string], sheet: PageExample['sheet']): Cell[][] {
  const column = (letter: string): number => letter.charCodeAt(0) - 'A'.charCodeAt(0);
  const rows = sheet.slice(Number(top) - 1, Number(bottom));
  return rows.map((row) =>
    Array.from({ length: column(right) - column(left) + 1 }, (_, at) => row[column(left) + at] ?? ''),
  );
}
