import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { FUniver } from './facades';
import { openSession } from './session';
import { UniverGrid } from './univerGrid';

export { UniverGrid } from './univerGrid';

/** Univer without a screen: formulas, formats and undo, for tests and for reading workbooks in Node. */
export function openUniverGrid(firstSheet = 'Sheet1'): UniverGrid {
  const locale = LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  return new UniverGrid(openSession(univer, FUniver.newAPI(univer), firstSheet));
}
