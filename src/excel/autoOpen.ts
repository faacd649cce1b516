import { problemOf } from './problemOf';

/**
 * Whether the pane opens by itself with this workbook, for whoever has the add-in: only when somebody asked for it (WS8). The key is
 * Office's own (Office Add-ins documentation, "Automatically open a task pane with a document").
 */
const KEY = 'Office.AutoShowTaskpaneWithDocument';

export const readAutoOpen = (): boolean => Office.context.document.settings.get(KEY) === true;

export function writeAutoOpen(on: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (on) settings.set(KEY, true);
  else settings.remove(KEY);
  return new Promise((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(problemOf(error));
    });
  });
}
