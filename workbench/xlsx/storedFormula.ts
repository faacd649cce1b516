/**
 * A formula as a file holds it: functions newer than 2007 carry _xlfn., names bound by LET and LAMBDA _xlpm., the
 * add-in's own functions _xldudf_ (Excel's notation; docs/decisions/0010-workbook-files.md), and A1# is ANCHORARRAY(A1). Nothing inside
 * "text" or 'a sheet name' is touched.
 */
import { boundNames } from './boundNames';
import { OWN } from './customFunctions';
import { formulaTokens, type Token } from './formulaTokens';
import { storedFunctionPrefix } from './newerFunctions';
import { isReference, operandEnd } from './operand';

/** [@Col] is how people see [[#This Row],[Col]]. */
function storedBracket(text: string): string {
  if (text === '[@]') return '[#This Row]';
  if (text.startsWith('[@[')) return `[[#This Row],${text.slice(2)}`;
  return text.startsWith('[@') ? `[[#This Row],[${text.slice(2)}]` : text;
}

function storedName(name: string, isCall: boolean): string {
  if (!isCall) return name;
  if (OWN.test(name)) return `_xldudf_${name.replace(/\./g, '_').toUpperCase()}`;
  return storedFunctionPrefix(name) + name;
}

/** Takes the reference that was written last, with its sheet, off the end of `parts`. */
function takeReference(parts: string[], tokens: readonly Token[], end: number): string {
  const reference = parts.pop() ?? '';
  return tokens[end - 1]?.kind === 'sheet' ? (parts.pop() ?? '') + reference : reference;
}

/** Writes the tokens one after the other; "@" opens a bracket that closes after its operand. */
class StoredText {
  private readonly parts: string[] = [];
  private readonly closes = new Map<number, number>();
  private readonly bound: ReadonlySet<number>;

  constructor(private readonly tokens: readonly Token[]) {
    this.bound = boundNames(tokens);
  }

  private storedToken(token: Token, i: number): string {
    if (this.bound.has(i)) return `_xlpm.${token.text}`;
    if (token.kind === 'name') return storedName(token.text, this.tokens[i + 1]?.text === '(');
    if (token.kind === 'bracket') return storedBracket(token.text);
    const isSpill = token.kind === 'spill' && isReference(this.tokens[i - 1]);
    return isSpill ? `_xlfn.ANCHORARRAY(${takeReference(this.parts, this.tokens, i - 1)})` : token.text;
  }

  private add(token: Token, i: number): void {
    const end = token.kind === 'at' ? operandEnd(this.tokens, i + 1) : -1;
    if (end >= 0) {
      this.parts.push('_xlfn.SINGLE(');
      this.closes.set(end, (this.closes.get(end) ?? 0) + 1);
      return;
    }
    this.parts.push(this.storedToken(token, i));
    const closing = this.closes.get(i) ?? 0;
    if (closing > 0) this.parts.push(')'.repeat(closing));
  }

  toString(): string {
    this.tokens.forEach((token, i) => this.add(token, i));
    return this.parts.join('');
  }
}

/** "=SUM(A1#)" becomes "SUM(_xlfn.ANCHORARRAY(A1))": without the leading "=". */
export const toStoredFormula = (formula: string): string =>
  new StoredText(formulaTokens(formula.replace(/^=/, ''))).toString();
