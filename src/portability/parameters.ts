/** The arguments of the add-in's functions, in the order of the contract; a test holds them against the metadata. */
import { FORMULA_NAMES } from '../core/options';

export type ParameterKind = 'range' | 'word' | 'number' | 'linking' | 'switch';

export interface Parameter {
  /** Its name in the metadata. */
  readonly name: string;
  readonly kind: ParameterKind;
  /** As a formula has it; undefined for what must be given. */
  readonly byDefault?: string;
  readonly words?: readonly string[];
}

const range = (name: string): Parameter => ({ name, kind: 'range' });
const number = (name: string, byDefault?: string): Parameter =>
  byDefault === undefined ? { name, kind: 'number' } : { name, kind: 'number', byDefault };
const word = (name: string, words: readonly string[], byDefault = words[0]!): Parameter => ({
  name,
  kind: 'word',
  byDefault: `"${byDefault}"`,
  words,
});

const QUANTITIES_AND_COSTS = [range('quantities'), range('costs')];
const FORMULA = word('formula', FORMULA_NAMES, 'tornqvist');
const LINKING: Parameter = { name: 'linking', kind: 'linking', byDefault: '"annual"' };
const BASE = number('base', '1');
const PERIODS = word('periods', ['across', 'down']);
const ZEROS = word('zeros', ['missing', 'activity']);
const GROWTH_KIND = word('kind', ['percent', 'log', 'factor']);
const INDEX = [FORMULA, LINKING, BASE, PERIODS, ZEROS];
/** An option that is worked out from the data when it is left out. */
const FROM_DATA = '""';

export const PARAMETERS = {
  GROWTH: [range('values'), GROWTH_KIND, PERIODS],
  COSTSHARE: [range('costs'), word('kind', ['current', 'lagged', 'average']), PERIODS],
  WEIGHTEDGROWTH: [...QUANTITIES_AND_COSTS, FORMULA, PERIODS, ZEROS],
  OUTPUTINDEX: [...QUANTITIES_AND_COSTS, ...INDEX],
  INPUTINDEX: [range('volumes'), range('costs'), ...INDEX],
  UNITCOSTINDEX: [...QUANTITIES_AND_COSTS, ...INDEX],
  CONTRIBUTION: [...QUANTITIES_AND_COSTS, FORMULA, PERIODS, ZEROS, number('since', FROM_DATA), LINKING, BASE],
  COVERAGE: [...QUANTITIES_AND_COSTS, PERIODS, ZEROS],
  DEFLATE: [range('spending'), range('deflator'), BASE, PERIODS, ZEROS],
  CAPITALINPUT: [
    range('investment'),
    range('deflator'),
    range('life'),
    word('measure', ['consumption', 'net', 'gross']),
    word('profile', ['straight-line', 'geometric']),
    BASE,
    PERIODS,
  ],
  QUALITYINDEX: [
    range('indicators'),
    { name: 'weights', kind: 'range', byDefault: FROM_DATA },
    word('mean', ['geometric', 'arithmetic']),
    { name: 'directions', kind: 'range', byDefault: FROM_DATA },
    BASE,
    PERIODS,
    word('gaps', ['missing', 'held']),
  ],
  QUALITYADJUST: [range('volumes'), range('quality'), BASE, PERIODS, ZEROS],
  PRODUCTIVITY: [range('output'), range('input'), word('as', ['index', 'growth', 'log']), BASE, PERIODS],
  STRATEGY: [range('outputgrowth'), range('inputgrowth'), number('tolerance', '0.005')],
  CHAIN: [range('growths'), GROWTH_KIND, number('start', '100'), PERIODS],
  REBASE: [range('index'), number('from'), number('to', FROM_DATA), number('value', '100'), PERIODS],
  SPLICE: [range('old'), range('new'), word('keep', ['new', 'old']), number('at', FROM_DATA), PERIODS],
  AVERAGEGROWTH: [range('index'), number('from', FROM_DATA), number('to', FROM_DATA)],
  ROUNDED: [
    range('values'),
    number('places'),
    word('mode', ['half-up', 'half-even']),
    { name: 'keeptotal', kind: 'switch', byDefault: 'FALSE' },
  ],
  QUARTERLYINDEX: [
    ...QUANTITIES_AND_COSTS,
    word('overlap', ['annual-overlap', 'one-quarter-overlap', 'over-the-year']),
    number('frequency', '4'),
    PERIODS,
    ZEROS,
  ],
} as const satisfies Readonly<Record<string, readonly Parameter[]>>;

export type FormName = keyof typeof PARAMETERS;

export const parametersOf = (name: FormName): readonly Parameter[] => PARAMETERS[name];
export const hasForm = (name: string): name is FormName => name in PARAMETERS;
