import type { Injector } from '@univerjs/core';
import { IFunctionService, LexerTreeBuilder } from '@univerjs/engine-formula';

/**
 * Parsed formulas are cached together with the names, table headings and functions they saw. After one of those is
 * added, changed or removed, formulas would keep their old values for ever: so the caches are emptied.
 */
export function forgetParsed(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  lexer.dispose();
  Reflect.set(lexer, '_disposed', false);
  // The empty key stands for every parsed formula.
  injector.get(IFunctionService).deleteFormulaAstCacheKey('');
}
