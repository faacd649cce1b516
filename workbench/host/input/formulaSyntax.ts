/** [H3] A formula that Excel would not take: unclosed brackets, parentheses, braces or quotation marks. */
import { invalidArgument } from '../hostError';

const PAIRS: Readonly<Record<string, string>> = { ')': '(', '}': '{' };
const MAXIMUM = 8192;

/** The end of a bracketed column name such as "[a'[b]": an apostrophe takes the next character literally. */
function skipBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i += 1) {
    if (formula[i] === "'") i += 1;
    else if (formula[i] === '[') depth += 1;
    else if (formula[i] === ']' && --depth === 0) return i;
  }
  return -1;
}

function skipQuoted(formula: string, start: number): number {
  const quote = formula[start] ?? '';
  for (let i = start + 1; i < formula.length; i += 1) {
    if (formula[i] !== quote) continue;
    if (formula[i + 1] === quote) i += 1;
    else return i;
  }
  return -1;
}

/** What is wrong with it, or null. */
export function formulaFault(formula: string): string | null {
  if (formula.length > MAXIMUM) return `it is longer than ${MAXIMUM} characters`;
  const open: string[] = [];
  for (let i = 0; i < formula.length; i += 1) {
    const c = formula[i] ?? '';
    if (c === '"' || c === "'" || c === '[') {
      const end = c === '[' ? skipBrackets(formula, i) : skipQuoted(formula, i);
      if (end < 0) return `${c} is not closed`;
      i = end;
    } else if (c === '(' || c === '{') open.push(c);
    else if (PAIRS[c] !== undefined && open.pop() !== PAIRS[c]) return `${c} closes nothing`;
  }
  if (open.length > 0) return `${open.at(-1)} is not closed`;
  return /[-+*/^&=<>,]$/.test(formula.trim()) ? 'it ends with an operator' : null;
}

export function checkFormula(formula: string): void {
  const fault = formulaFault(formula);
  if (fault) throw invalidArgument(`The formula ${formula} cannot be entered: ${fault}.`);
}
