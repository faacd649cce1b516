/** The forms of the index functions against the core, calculated by an engine that shares no code with it. */
import { FORMULA_NAMES } from '../../src/core/options';
import { disagreements, type Argument, type FormCase } from './formCases';
import { Generator, laid } from './generate';

type OptionsOf = (generator: Generator, periods: number, at: number) => readonly Argument[];

function panelCases(
  seed: number,
  count: number,
  optionsOf: OptionsOf,
  orientationAt: number,
  zerosAt: number,
): FormCase[] {
  const generator = new Generator(seed);
  return Array.from({ length: count }, (_, at) => {
    const services = generator.whole(1, 4);
    const periods = generator.whole(2, 6);
    const options = optionsOf(generator, periods, at);
    const rate = generator.gapRate();
    let quantities = generator.block(services, periods, rate);
    let costs = generator.block(services, periods, rate, () => generator.figure(1000));
    if (options[zerosAt - 2] === 'activity') [quantities, costs] = withFalls(generator, quantities, costs);
    quantities = generator.perhapsSpoilt(quantities);
    costs = generator.perhapsSpoilt(costs);
    const lie = options[orientationAt - 2] as string | undefined;
    return { args: [laid(quantities, lie), laid(costs, lie), ...options] };
  });
}

type Cells = ReturnType<Generator['block']>;

/** Some services fall to 0 in both blocks. */
function withFalls(generator: Generator, quantities: Cells, costs: Cells): [Cells, Cells] {
  const falls = quantities.map((line) => line.map(() => generator.chance(0.15)));
  const zero = (block: Cells) => block.map((line, r) => line.map((value, c) => (falls[r]![c] ? 0 : value)));
  return [zero(quantities), zero(costs)];
}

const orientation = (generator: Generator) => generator.pick([undefined, undefined, 'across', 'down']);
const zeros = (generator: Generator) => generator.pick([undefined, undefined, 'missing', 'activity']);
const formula = (at: number) => FORMULA_NAMES[at % FORMULA_NAMES.length]!;

const indexOptions: OptionsOf = (generator, periods, at) => [
  formula(at),
  [undefined, 'fixed', 2, 'annual', 3][Math.floor(at / FORMULA_NAMES.length) % 5],
  generator.pick([undefined, generator.whole(1, periods)]),
  orientation(generator),
  zeros(generator),
];

const BOTH = { forms: ['named', 'native'], wrong: [] };

describe('the forms of the index functions', () => {
  it.each(['OUTPUTINDEX', 'INPUTINDEX', 'UNITCOSTINDEX'] as const)(
    '[PT2] %s equals the core in both forms',
    async (name) => {
      const result = await disagreements(name, panelCases(11, 100, indexOptions, 5, 6));
      expect(result).toMatchObject(BOTH);
      expect(result.count).toBe(200);
    },
  );

  it('[PT2] WEIGHTEDGROWTH equals the core in both forms', async () => {
    const options: OptionsOf = (generator, _periods, at) => [formula(at), orientation(generator), zeros(generator)];
    expect(await disagreements('WEIGHTEDGROWTH', panelCases(12, 120, options, 3, 4))).toMatchObject(BOTH);
  });

  it('[PT2] CONTRIBUTION equals the core in both forms', async () => {
    const options: OptionsOf = (generator, _periods, at) => [formula(at), orientation(generator), zeros(generator)];
    expect(await disagreements('CONTRIBUTION', panelCases(14, 100, options, 3, 4))).toMatchObject(BOTH);
  });

  it('[PT2] COVERAGE equals the core in both forms', async () => {
    const options: OptionsOf = (generator) => [orientation(generator), zeros(generator)];
    expect(await disagreements('COVERAGE', panelCases(13, 100, options, 2, 3))).toMatchObject(BOTH);
  });
});
