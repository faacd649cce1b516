import type { Injector, Univer } from '@univerjs/core';
import { Univer as UniverClass } from '@univerjs/core';
import { watchSteps } from './batchUndo';
import type { FUniver, FWorkbook } from './facades';

/** One workbook in one running Univer: what every file of this folder works on. */
export interface Session {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly book: FWorkbook;
  readonly unitId: string;
}

let workbooks = 0;

/** Excel's empty sheet: rows 15 points high, columns 8.43 characters (64 pixels) wide. It grows when it has to. */
export const EMPTY_SHEET = { rowCount: 1000, columnCount: 60, defaultRowHeight: 20, defaultColumnWidth: 64 } as const;

/** Parsed formulas are cached by unit id and text for the whole process, so every workbook gets an id of its own. */
export function openSession(univer: UniverClass, api: FUniver, firstSheet: string): Session {
  watchSteps();
  workbooks += 1;
  const unitId = `workbook-${workbooks}`;
  const sheet = { id: `${unitId}-first`, name: firstSheet, ...EMPTY_SHEET };
  const book = api.createWorkbook({
    id: unitId,
    name: 'Workbook',
    sheets: { [sheet.id]: sheet },
    sheetOrder: [sheet.id],
  });
  return { univer, api, injector: univer.__getInjector(), book, unitId };
}
