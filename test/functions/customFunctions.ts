/** Calls the worksheet functions as Excel does: by id, with raw cells. */
import { associated, CellError } from './runtime';
import '../../src/functions/register';

export const associatedIds = (): string[] => [...associated.keys()];

/** The result, with error cells as their text; an error of the whole call as { code, message }. */
export function call(id: string, ...values: unknown[]): unknown {
  const worksheetFunction = associated.get(id);
  if (worksheetFunction === undefined) {
    throw new Error(`${id} is not associated.`);
  }
  try {
    return readable(worksheetFunction(...values));
  } catch (error) {
    if (error instanceof CellError) {
      return { code: error.code, message: error.message };
    }
    throw error;
  }
}

function readable(result: unknown): unknown {
  return Array.isArray(result) ? result.map(readable) : result instanceof CellError ? result.code : result;
}

/** The messages of the error cells within a result. */
export function messagesIn(id: string, ...values: unknown[]): string[] {
  const cells = (associated.get(id)!(...values) as unknown[][]).flat();
  return cells.flatMap((cell) => (cell instanceof CellError ? [cell.message ?? ''] : []));
}
