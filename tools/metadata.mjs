/**
 * The metadata of the worksheet functions, from their doc comments: English for everyone and Thai beside it.
 * The generator alone is not enough: it never lets error values through, knows one language, and drops silently what has no text.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const DEVELOPMENT_URL = 'https://localhost:3000/';

/** @returns {Promise<{en: object, th: object}>} what functions.json and functions-th.json contain */
export async function generateMetadata({ baseUrl = DEVELOPMENT_URL } = {}) {
  const files = JSON.parse(readFileSync(join(root, 'src/functions/files.json'), 'utf8'));
  const generated = await generateCustomFunctionsMetadata(files.map((file) => join(root, file)));
  if (generated.errors.length > 0) throw new Error(`Metadata: ${generated.errors.join('; ')}`);
  const en = english(JSON.parse(generated.metadataJson), baseUrl);
  const th = translated(en, await thaiTexts());
  const problems = [...problemsOf(en, 'en'), ...problemsOf(th, 'th')];
  if (problems.length > 0) throw new Error(`Metadata is incomplete:\n  ${problems.join('\n  ')}`);
  return { en, th };
}

/** Errors in a range must reach the function, which then names the cell; help addresses are relative to where dist/ is hosted. */
function english({ functions, enums = [] }, baseUrl) {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((one) => ({
      ...one,
      ...(one.helpUrl ? { helpUrl: new URL(one.helpUrl, baseUrl).href } : {}),
      parameters: (one.parameters ?? []).map((parameter) => ({
        ...parameter,
        name: parameter.name.replace(/_$/, ''), // `new` is a reserved word and is written new_
        ...(parameter.description ? { description: sentence(parameter.description) } : {}),
      })),
    })),
    enums: distinct(enums),
  };
}

const sentence = (text) => text.replace(/\s+/g, ' ').trim();

/** An enum stands in every file that uses it; all copies must be the same. */
function distinct(enums) {
  const known = new Map();
  for (const one of enums) {
    const copy = known.get(one.id);
    if (copy && JSON.stringify(copy) !== JSON.stringify(one)) {
      throw new Error(`Metadata: the copies of the enum ${one.id} differ`);
    }
    known.set(one.id, one);
  }
  return [...known.values()];
}

function translated(en, { functions, optionWords }) {
  return {
    ...en,
    functions: en.functions.map((one) => ({
      ...one,
      description: functions[one.id]?.description,
      ...(one.helpUrl ? { helpUrl: `${one.helpUrl}#th` } : {}), // the Thai part of the page
      parameters: one.parameters.map((parameter) => ({
        ...parameter,
        description: functions[one.id]?.parameters[parameter.name],
      })),
    })),
    enums: en.enums.map((one) => ({
      ...one,
      values: one.values.map((value) => ({ ...value, tooltip: optionWords[one.id]?.[value.stringValue] })),
    })),
  };
}

function problemsOf({ functions, enums }, language) {
  return [
    ...functions.flatMap((one) => [
      ...(one.description ? [] : [`${language}: ${one.id} has no description`]),
      ...(one.helpUrl ? [] : [`${language}: ${one.id} has no help address`]),
      ...one.parameters
        .filter((parameter) => !parameter.description)
        .map((parameter) => `${language}: ${one.id}, ${parameter.name} has no description`),
    ]),
    ...enums.flatMap((one) =>
      one.values
        .filter((value) => !value.tooltip)
        .map((value) => `${language}: ${one.id}, ${value.stringValue} has no description`),
    ),
  ];
}

/** The Thai texts are TypeScript files without imports, so that the compiler checks them with the rest. */
async function thaiTexts() {
  const [{ functions }, { optionWords }] = await Promise.all(['functions', 'optionWords'].map(thaiFile));
  return { functions, optionWords };
}

function thaiFile(name) {
  const source = readFileSync(join(root, 'src/i18n/th', `${name}.ts`), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2021 },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}
