import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { toEngine } from './formulaText';

type TreeBuilder = LexerTreeBuilder['treeBuilder'];
const repaired = new WeakSet<TreeBuilder>();

/**
 * Two repairs at the only door through which formulas reach the parser:
 * an unclosed "[" left a counter that corrupted every formula parsed later, so it is set back each time;
 * and the engine gets its own spelling (formulaText.ts), so that cells keep what the user wrote.
 */
export function repairLexer(): void {
  const original = LexerTreeBuilder.prototype.treeBuilder;
  if (repaired.has(original)) return;
  const treeBuilder: TreeBuilder = function (this: LexerTreeBuilder, formula, ...rest) {
    Reflect.set(this, '_squareBracketState', 0);
    const tree = original.call(this, toEngine(formula), ...rest);
    Reflect.set(this, '_squareBracketState', 0);
    return tree;
  };
  repaired.add(treeBuilder);
  LexerTreeBuilder.prototype.treeBuilder = treeBuilder;
}
