/** Writes one call of an add-in's function in its native form or as a call of a LAMBDA of the workbook. */
import type { Call } from './calls';
import { FORMS } from './forms';
import type { NamedLambda } from './cells';
import { letText, namesIn, neededSteps, renamed } from './letText';
import { argumentName, isConstant, OptionNotKnown, Options } from './options';
import { hasForm, parametersOf, type FormName, type Parameter } from './parameters';

const PREFIX = 'Outturn.';
/** A cell holds 8192 characters of formula. */
export const LONGEST = 8192;

export const lambdaName = (name: FormName): string => `${PREFIX}${FORMS[name]?.lambda ?? ''}`;

const LAMBDAS = new Map(
  (Object.keys(FORMS) as FormName[]).map((name) => [lambdaName(name).toLowerCase(), name] as const),
);
/** The add-in's function that a named LAMBDA of ours stands for. */
export const functionOfLambda = (token: string): FormName | undefined => LAMBDAS.get(token.toLowerCase());

/** Every argument of the call, with the defaults of those left out; null when there are too many or a needed one is missing. */
function completed(parameters: readonly Parameter[], args: readonly string[]): string[] | null {
  if (args.length > parameters.length) return null;
  const texts = parameters.map(({ byDefault = '' }, at) => args[at] || byDefault);
  return texts.includes('') ? null : texts;
}

/** The definition of a named LAMBDA: every argument, none optional. */
export function lambdaText(name: FormName): string {
  const form = FORMS[name];
  if (!form) throw new Error(`${name} has no form.`);
  const parameters = parametersOf(name);
  const body = form.body(new Options(parameters, new Map()));
  return `=LAMBDA(${parameters.map((one) => argumentName(one.name)).join(',')},${letText(body)})`;
}

export const namedLambda = (name: FormName, comment: string): NamedLambda => ({
  name: lambdaName(name),
  refersTo: lambdaText(name),
  comment,
});

const first = (text: string, single: boolean): string => (single ? `INDEX(${text},1,1)` : text);

export function namedCall(call: Call): string | null {
  const { name } = call;
  if (!hasForm(name) || !FORMS[name]) return null;
  const args = completed(parametersOf(name), call.args);
  return args && first(`${lambdaName(name)}(${args.join(',')})`, call.single);
}

/** One formula without a name. null where there is none: an option stands in a cell, or the form needs a LAMBDA. */
export function nativeCall(call: Call): string | null {
  const { name } = call;
  const form = hasForm(name) ? FORMS[name] : undefined;
  if (!hasForm(name) || !form) return null;
  const parameters = parametersOf(name);
  const args = completed(parameters, call.args);
  if (!args) return null;
  const known = new Map(
    parameters.flatMap(({ name: one, kind }, at) =>
      kind !== 'range' && isConstant(args[at]!) ? [[one, args[at]!] as const] : [],
    ),
  );
  try {
    const options = new Options(parameters, known);
    const plain = form.plain?.(args, options);
    if (plain !== undefined) return first(plain, call.single);
    return first(inlined(form.body(options), parameters, args), call.single);
  } catch (error) {
    if (error instanceof OptionNotKnown) return null;
    throw error;
  }
}

/** LET with the arguments first; names that the arguments use themselves are avoided. */
function inlined(
  body: ReturnType<NonNullable<(typeof FORMS)[FormName]>['body']>,
  parameters: readonly Parameter[],
  args: readonly string[],
): string {
  const bound = parameters.map(({ name }, at) => [argumentName(name), args[at]!] as const);
  const own = new Set([...bound.map(([name]) => name), ...body.steps.map(([name]) => name)]);
  const foreign = namesIn(args.join(','));
  const clashes = [...own].some((name) => foreign.has(name));
  const rename = (name: string): string => (clashes && own.has(name) ? `${name}_here` : name);
  const steps = neededSteps(body).map(([name, text]) => [rename(name), renamed(text, rename)] as const);
  const result = renamed(body.result, rename);
  return letText({ steps: [...bound.map(([name, text]) => [rename(name), text] as const), ...steps], result });
}

/** The add-in's call for a call of our LAMBDA; defaults at the end are left out. */
export function addInCall(call: Call): string | null {
  const name = call.name;
  if (!hasForm(name)) return null;
  const args = [...call.args];
  const parameters = parametersOf(name);
  while (args.length > 0 && args.at(-1) === parameters[args.length - 1]?.byDefault) args.pop();
  return `${call.single ? '@' : ''}PSP.${name}(${args.join(',')})`;
}
