/** The sentences of the errors, as the program says them, with facts of a made-up case. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

async function loaded(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** @returns {Promise<{SHOWN: object, LANGUAGES: object}>} what a cell shows for each code, and the sentences of each language */
export function errorTexts() {
  return loaded(`export { SHOWN } from './functions/cellErrors'; export { LANGUAGES } from './i18n/languages';`);
}

const CELL = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!' };

export const cellOf = (code, { SHOWN }) => CELL[SHOWN[code]];

/** Arguments that an error of the code can be about: which ones is known from the code's name alone. */
const ARGUMENT_OF = {
  unknownWord: (parameters) => parameters.filter(({ customEnumId, type }) => customEnumId || type === 'boolean'),
  notAPosition: (parameters) => parameters.filter(({ name }) => ['base', 'from', 'to', 'at'].includes(name)),
  optionOutOfRange: numbers,
  notANumber: numbers,
  notAWholeNumber: numbers,
  countDiffers: (parameters) => parameters.filter(({ dimensionality }) => dimensionality === 'matrix').slice(-1),
  zeroWeights: (parameters) => parameters.filter(({ name }) => name === 'weights'),
  notADirection: (parameters) => parameters.filter(({ name }) => name === 'directions'),
};

function numbers(parameters) {
  return parameters.filter(({ name, type }) => type === 'number' && !['base', 'from', 'to', 'at'].includes(name));
}

const VALUES = { negative: '-12', tooLarge: '1e+200', tooSmall: '1e-200', impossibleGrowth: '-5', notADirection: '2' };
const GIVEN = {
  notAPosition: '2021',
  notAWholeNumber: '1.5',
  countDiffers: '2',
  tooFewPeriods: '3',
  tooManyTotals: '4',
};

function factsOf(code, parameters, enums, words) {
  const matrices = parameters.filter(({ dimensionality }) => dimensionality === 'matrix');
  const about = (ARGUMENT_OF[code]?.(parameters)[0] ?? matrices[0] ?? parameters[0])?.name ?? '';
  const known = enums.find(({ id }) => id === parameters.find(({ name }) => name === about)?.customEnumId);
  return {
    argument: about,
    Argument: about.charAt(0).toUpperCase() + about.slice(1),
    place: words.place(about, 3, 2),
    service: words.row(3),
    period: words.column(2),
    base: words.column(1),
    value: VALUES[code] ?? '0',
    error: '#REF!',
    word: 'abc',
    known: known ? known.values.map(({ stringValue }) => stringValue).join(', ') : 'TRUE, FALSE',
    given: GIVEN[code] ?? (code === 'notANumber' ? 'abc' : '-1'),
    last: '5',
    least: '1',
    most: '',
    needed: '4',
    room: '3',
    from: '3',
    to: '2',
    first: matrices[0]?.name ?? '',
    firstExtent: words.extent(3, 5),
    second: matrices[1]?.name ?? '',
    secondExtent: words.extent(2, 5),
    otherPeriods: 'down',
  };
}

export function sentenceOf(code, parameters, enums, { LANGUAGES }, language) {
  const words = LANGUAGES[language].errors;
  return words[code](factsOf(code, parameters, enums, words));
}
