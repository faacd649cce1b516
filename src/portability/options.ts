/**
 * The options of one call, for the bodies in forms/. A body is the same text for both forms: in a cell the options are
 * known and the body holds only what they ask for; in a LAMBDA they are arguments, and the body asks them as it runs.
 */
import type { Step } from './letText';
import type { Parameter } from './parameters';

/** An option that no formula can answer before it is calculated, such as a formula word in another cell. */
export class OptionNotKnown extends Error {}

export const plainWord = (text: string): string => text.toLowerCase().replace(/[\s\-_‐-―]/gu, '');

/** Names of arguments that would be read as functions or that say too little in a long formula. */
const CLEARER: Readonly<Record<string, string>> = {
  index: 'index_series',
  base: 'base_position',
  from: 'from_position',
  to: 'to_position',
  at: 'at_position',
  old: 'old_series',
  new: 'new_series',
  value: 'reference_value',
  values: 'values_given',
  as: 'result_kind',
  mean: 'mean_kind',
  input: 'input_series',
  output: 'output_series',
};
export const argumentName = (parameter: string): string => CLEARER[parameter] ?? parameter;

export class Options {
  /** Steps that read option words; they come before the body's own. */
  readonly steps: Step[] = [];

  /** @param known texts of arguments that are constants, by parameter; all others are arguments */
  constructor(
    private readonly parameters: readonly Parameter[],
    private readonly known: ReadonlyMap<string, string>,
  ) {}

  private parameter(name: string): Parameter {
    const found = this.parameters.find((one) => one.name === name);
    if (!found) throw new Error(`There is no parameter ${name}.`);
    return found;
  }

  /** The constant of a word, when it is known; refuses a word that the contract does not have. */
  private knownWord(name: string): string | undefined {
    const text = this.known.get(name);
    if (text === undefined) return undefined;
    const { words = [], byDefault = '""' } = this.parameter(name);
    const given = plainWord(textConstant(text) ?? text);
    const wanted = given === '' ? plainWord(textConstant(byDefault) ?? '') : given;
    const found = words.find((one) => plainWord(one) === wanted);
    if (found === undefined) throw new OptionNotKnown(name);
    return found;
  }

  isKnown(name: string): boolean {
    return this.known.has(name);
  }

  /** One text for each word of an option: the one that was chosen, or a choice made when the formula runs. */
  choose(name: string, texts: Readonly<Record<string, string>>): string {
    const word = this.knownWord(name);
    if (word !== undefined) return texts[word]!;
    const different = new Set(Object.values(texts));
    if (different.size === 1) return Object.values(texts)[0]!;
    const pairs = Object.entries(texts).map(([key, text]) => `"${plainWord(key)}",${text}`);
    return `SWITCH(${this.word(name)},${pairs.join(',')},#VALUE!)`;
  }

  /** Whether an option is a word: "TRUE", "FALSE" or a comparison. */
  is(name: string, word: string): string {
    const known = this.knownWord(name);
    if (known !== undefined) return known === word ? 'TRUE' : 'FALSE';
    return `(${this.word(name)}="${plainWord(word)}")`;
  }

  /** IF(option is word, one, other), shortened when the option is known. */
  when(name: string, word: string, one: string, other: string): string {
    const test = this.is(name, word);
    return test === 'TRUE' ? one : test === 'FALSE' ? other : `IF(${test},${one},${other})`;
  }

  /** A step that holds the option's word in small letters without blanks and hyphens (E3). */
  word(name: string): string {
    const step = `${argumentName(name)}_word`;
    const given = argumentName(name);
    const { byDefault = '""' } = this.parameter(name);
    this.addStep(step, `SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(IF(${given}="",${byDefault},${given}))),"-","")," ","")`);
    return step;
  }

  /** A number: its constant, or the argument with its default for an empty cell. */
  number(name: string): string {
    const known = this.known.get(name);
    const { byDefault = '""' } = this.parameter(name);
    if (known !== undefined) return known.trim() === '' || known === '""' ? byDefault : known;
    const given = argumentName(name);
    if (byDefault === '""') return given;
    const step = `${given}_number`;
    this.addStep(step, `IF(${given}="",${byDefault},${given})`);
    return step;
  }

  private addStep(name: string, text: string): void {
    if (!this.steps.some(([known]) => known === name)) this.steps.push([name, text]);
  }
}

/** The text of a text constant such as "tornqvist", with its quotes; undefined for anything else. */
export function textConstant(text: string): string | undefined {
  const match = /^"((?:[^"]|"")*)"$/.exec(text.trim());
  return match ? match[1]!.replace(/""/g, '"') : undefined;
}

/** A constant that a formula can hold: a number, a text, TRUE or FALSE. */
export const isConstant = (text: string): boolean =>
  textConstant(text) !== undefined ||
  /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text) ||
  /^(TRUE|FALSE)$/i.test(text);
