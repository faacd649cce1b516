/** Writes one call of an add-in's function in its native form or as a call of a LAMBDA of the workbook, and back. */
import type { Call } from './calls';
import type { NamedLambda } from './cells';
import { FORMS, type Form } from './forms';
import { letText, namesIn, neededSteps, renamed, type Steps } from './letText';
import { argumentName, isConstant, OptionNotKnown, Options } from './options';
import { hasForm, parametersOf, type FormName, type Parameter } from './parameters';

const PREFIX = 'Outturn.';
/** A cell holds 8192 characters of formula. */
export const LONGEST = 8192;

export const lambdaName = (name: FormName): string => `${PREFIX}${FORMS[name].lambda}`;

const LAMBDAS = new Map(
  (Object.keys(FORMS) as FormName[]).map((name) => [lambdaName(name).toLowerCase(), name] as const),
);
/** The add-in's function that a named LAMBDA of ours stands for. */
export const functionOfLambda = (token: string): FormName | undefined => LAMBDAS.get(token.toLowerCase());

interface Known {
  readonly form: Form;
  /** What the form takes; an option that it knows only with its default is left out. */
  readonly parameters: readonly Parameter[];
  readonly args: readonly string[];
}

const isSame = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

/**
 * Every argument of the call, with the defaults of those left out. null where the call has no form: too many arguments, a
 * needed one missing, or an option that the form knows only with its default.
 */
function knownCall({ name, args }: Call): Known | null {
  if (!hasForm(name)) return null;
  const form = FORMS[name];
  const all = parametersOf(name);
  if (args.length > all.length) return null;
  const texts = all.map(({ byDefault = '' }, at) => args[at] || byDefault);
  const fixed = (parameter: Parameter): boolean => form.onlyByDefault?.includes(parameter.name) === true;
  if (texts.includes('') || all.some((one, at) => fixed(one) && !isSame(texts[at]!, one.byDefault))) return null;
  return {
    form,
    parameters: all.filter((one) => !fixed(one)),
    args: texts.filter((_, at) => !fixed(all[at]!)),
  };
}

/** The definition of a named LAMBDA: every argument, none optional. */
export function lambdaText(name: FormName): string {
  const { onlyByDefault = [], body } = FORMS[name];
  const parameters = parametersOf(name);
  const defaults = parameters.filter((one) => onlyByDefault.includes(one.name));
  const options = new Options(parameters, new Map(defaults.map((one) => [one.name, one.byDefault ?? ''])));
  const given = parameters.filter((one) => !onlyByDefault.includes(one.name)).map((one) => argumentName(one.name));
  return `=LAMBDA(${[...given, letText(body(options))].join(',')})`;
}

export const namedLambda = (name: FormName, comment: string): NamedLambda => ({
  name: lambdaName(name),
  refersTo: lambdaText(name),
  comment,
});

const first = (text: string, single: boolean): string => (single ? `INDEX(${text},1,1)` : text);

export function namedCall(call: Call): string | null {
  const known = knownCall(call);
  return known && first(`${lambdaName(call.name as FormName)}(${known.args.join(',')})`, call.single);
}

/** One formula without a name. null where there is none: an option stands in a cell, or the form needs a LAMBDA. */
export function nativeCall(call: Call): string | null {
  const known = knownCall(call);
  if (!known) return null;
  try {
    const text = nativeText(known, parametersOf(call.name as FormName));
    return namesIn(text).has('lambda') ? null : first(text, call.single);
  } catch (error) {
    if (error instanceof OptionNotKnown) return null;
    throw error;
  }
}

function nativeText({ form, parameters, args }: Known, all: readonly Parameter[]): string {
  const constants = parameters.flatMap(({ name }, at) => (isConstant(args[at]!) ? [[name, args[at]!] as const] : []));
  const fixed = (form.onlyByDefault ?? []).map(
    (name) => [name, all.find((one) => one.name === name)?.byDefault ?? ''] as const,
  );
  const options = new Options(all, new Map([...constants, ...fixed]));
  return form.plain?.(args, options) ?? inlined(form.body(options), parameters, args);
}

/** LET with the arguments first; names that the arguments use themselves are avoided. */
function inlined(body: Steps, parameters: readonly Parameter[], args: readonly string[]): string {
  const bound = parameters.map(({ name }, at) => [argumentName(name), args[at]!] as const);
  const own = new Set([...bound, ...body.steps].map(([name]) => name));
  const foreign = namesIn(args.join(','));
  const clashes = [...own].some((name) => foreign.has(name));
  const rename = (name: string): string => (clashes && own.has(name) ? `${name}_here` : name);
  const steps = neededSteps(body).map(([name, text]) => [rename(name), renamed(text, rename)] as const);
  const named = bound.map(([name, text]) => [rename(name), text] as const);
  return letText({ steps: [...named, ...steps], result: renamed(body.result, rename) });
}

/** The add-in's call for a call of our LAMBDA; defaults at the end are left out. */
export function addInCall({ name, args, single }: Call): string | null {
  if (!hasForm(name)) return null;
  const { onlyByDefault = [] } = FORMS[name];
  const parameters = parametersOf(name).filter((one) => !onlyByDefault.includes(one.name));
  if (args.length !== parameters.length) return null;
  const left = parametersOf(name).slice(0, parameters.length);
  // Options without an argument stand at the end, so that the others keep their places.
  if (left.some((one, at) => one !== parameters[at])) return null;
  const texts = [...args];
  while (texts.length > 0 && isSame(texts.at(-1)!, parameters[texts.length - 1]?.byDefault)) texts.pop();
  return `${single ? '@' : ''}PSP.${name}(${texts.join(',')})`;
}
