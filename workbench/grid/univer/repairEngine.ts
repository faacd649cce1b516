import type { Injector } from '@univerjs/core';
import { registerAnchorArray } from './anchorArray';
import { repairBatchUndo } from './batchUndo';
import { guardExecutors } from './executorGuard';
import { repairLexer } from './lexerRepair';
import { keepLiteralText } from './literalText';
import { keepFormulasUnderLooks } from './looksOnly';
import { giveIteratorsSome } from './nodeIterators';
import { letSortCopy } from './sortCopies';

/** Everything that has to be mended before anything is written; each file says what and why. */
export function repairEngine(injector: Injector): void {
  giveIteratorsSome();
  repairLexer();
  keepLiteralText();
  repairBatchUndo();
  letSortCopy(injector);
  registerAnchorArray(injector);
  guardExecutors(injector);
  keepFormulasUnderLooks(injector);
}
