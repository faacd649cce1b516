/** Every refusal names the argument at fault, so that its sentence can point to the cells (E5). */
import { averageGrowth } from '../../src/core/series/averageGrowth';
import { benchmarked } from '../../src/core/series/benchmark';
import { capitalInput } from '../../src/core/inputs/capitalInput';
import { chainedGrowths } from '../../src/core/index/chainedGrowths';
import { deflated } from '../../src/core/inputs/deflation';
import { readPanel } from '../../src/core/panel/panel';
import { productivity } from '../../src/core/productivity/productivity';
import { qualityAdjusted } from '../../src/core/quality/qualityAdjustment';
import { qualityIndex } from '../../src/core/quality/qualityIndex';
import { quarterlyIndex } from '../../src/core/quarterly/quarterlyIndex';
import { rebased } from '../../src/core/series/rebase';
import { rounded } from '../../src/core/series/rounding';
import { spliced } from '../../src/core/series/splice';
import { strategies } from '../../src/core/productivity/strategy';
import { unitCostIndex } from '../../src/core/index/unitCostIndex';
import { refused } from './refused';

const argumentOf = (calculate: () => unknown) => (refused(calculate).data as { argument?: string }).argument;
const fine = [[1, 2, 3]];
const wrong = [[1, '#REF!', 3]];

describe('a refusal names the argument at fault', () => {
  it('[E4, E5] in unit costs', () => {
    const panel = readPanel(fine, fine, 'missing');
    expect(argumentOf(() => unitCostIndex(panel, { formula: 'fisher', linking: 'annual', base: 4 }))).toBe('base');
  });

  it('[E5, D2] in deflation', () => {
    expect(argumentOf(() => deflated(wrong, fine, 1, 'missing'))).toBe('spending');
    expect(argumentOf(() => deflated(fine, wrong, 1, 'missing'))).toBe('deflator');
    expect(argumentOf(() => deflated(fine, fine, 9, 'missing'))).toBe('base');
  });

  it('[E5, Q2] in quality adjustment', () => {
    expect(argumentOf(() => qualityAdjusted(wrong, fine, 1, 'missing'))).toBe('volumes');
    expect(argumentOf(() => qualityAdjusted(fine, wrong, 1, 'missing'))).toBe('quality');
    expect(argumentOf(() => qualityAdjusted(fine, fine, 0, 'missing'))).toBe('base');
  });

  it('[E5, Q6, Q7] in a quality index', () => {
    const index = (indicators: unknown[][], more: object = {}) =>
      qualityIndex(indicators, {
        weights: null,
        directions: null,
        base: 1,
        mean: 'geometric',
        gaps: 'missing',
        ...more,
      });
    expect(argumentOf(() => index(wrong))).toBe('indicators');
    expect(argumentOf(() => index(fine, { base: 4 }))).toBe('base');
    expect(argumentOf(() => index(fine, { weights: [['#REF!']] }))).toBe('weights');
    expect(refused(() => index(fine, { weights: [[0]] }))).toEqual({ code: 'zeroWeights', data: { argument: 'weights' } }); // prettier-ignore
    expect(argumentOf(() => index(fine, { directions: [['#REF!']] }))).toBe('directions');
    expect(refused(() => index(fine, { directions: [[2]] }))).toEqual({ code: 'notADirection', data: { argument: 'directions', service: 0, period: 0, value: 2 } }); // prettier-ignore
  });

  it('[E5, K9] in capital', () => {
    const capital = (investment: unknown[][], deflator: unknown[][], life: unknown, base = 1) =>
      capitalInput(investment, deflator, { life: [[life]], measure: 'net', profile: 'geometric', base });
    expect(argumentOf(() => capital(wrong, fine, 5))).toBe('investment');
    expect(argumentOf(() => capital(fine, wrong, 5))).toBe('deflator');
    expect(argumentOf(() => capital(fine, fine, '#REF!'))).toBe('life');
    expect(argumentOf(() => capital(fine, fine, 5, 4))).toBe('base');
    expect(refused(() => capital(fine, fine, 1.5))).toMatchObject({ code: 'optionOutOfRange', data: { argument: 'life', least: 2 } }); // prettier-ignore
  });

  it('[E5, B5] in benchmarking', () => {
    const quarters = [10, 10, 10, 10];
    const totals = (given: unknown[][], frequency = 4) =>
      refused(() => benchmarked([quarters, quarters], given, { frequency, method: 'proportional', zeros: 'missing' }));
    expect(totals([[44]])).toEqual({ code: 'countDiffers', data: { argument: 'totals', given: 1, needed: 2 } });
    expect(totals([[44], ['']])).toEqual({ code: 'noNumbers', data: { argument: 'totals' } });
    expect(totals([[44], [44]], 1)).toMatchObject({ code: 'optionOutOfRange', data: { argument: 'frequency' } });
  });

  it('[E5, U7] in a quarterly index', () => {
    const panel = readPanel(fine, fine, 'missing');
    expect(argumentOf(() => quarterlyIndex(panel, 'annual-overlap', 1))).toBe('frequency');
    const resting = readPanel([[1, 1, 1, 0, 1]], [[1, 1, 1, 0, 1]], 'activity');
    expect(refused(() => quarterlyIndex(resting, 'one-quarter-overlap', 4))).toEqual({
      code: 'zeroTotal',
      data: { argument: 'costs', period: 3 },
    });
  });

  it('[E5, I4, I7, I11, I13] in index series', () => {
    expect(argumentOf(() => chainedGrowths(fine, 'percent', 0))).toBe('start');
    expect(refused(() => chainedGrowths([[0, 0], ['', 800]], 'log', 100))).toEqual({ code: 'resultOutOfRange', data: { service: 1, period: 1 } }); // prettier-ignore
    expect(argumentOf(() => rebased(wrong, { from: 1, to: 1 }, 100))).toBe('index');
    expect(argumentOf(() => rebased(fine, { from: 1, to: 1 }, 0))).toBe('value');
    expect(argumentOf(() => spliced(wrong, fine, 'new', null))).toBe('old');
    expect(argumentOf(() => spliced(fine, wrong, 'new', null))).toBe('new');
    expect(argumentOf(() => spliced(fine, fine, 'new', 4))).toBe('at');
    expect(argumentOf(() => averageGrowth(wrong, null, null))).toBe('index');
    expect(argumentOf(() => averageGrowth(fine, 0, null))).toBe('from');
    expect(argumentOf(() => averageGrowth(fine, null, 4))).toBe('to');
    expect(refused(() => averageGrowth(fine, 2, 2))).toEqual({ code: 'tooFewPeriods', data: { argument: 'index', given: 1, needed: 2 } }); // prettier-ignore
    expect(refused(() => averageGrowth([...fine, ...fine], null, null))).toMatchObject({ code: 'notASeries', data: { argument: 'index', first: { services: 2 } } }); // prettier-ignore
  });

  it('[I6] of a mean that does not exist, the gap itself', () => {
    const gapIn = (index: unknown[], from: number, to: number) =>
      refused(() => rebased([index], { from, to }, 100)).data;
    expect(gapIn([100, '', 200, '', 300], 3, 5)).toEqual({ argument: 'index', service: 0, period: 3 });
    expect(gapIn([100, '', 200, '', 300], 4, 5)).toEqual({ argument: 'index', service: 0, period: 3 });
  });

  it('[E5, R7, Y5, ST4] in rounding, productivity and patterns of improvement', () => {
    expect(argumentOf(() => rounded(wrong, 0, 'half-up', false))).toBe('values');
    expect(argumentOf(() => rounded(fine, 0.5, 'half-up', false))).toBe('places');
    expect(argumentOf(() => productivity(wrong, fine, 'index', 1))).toBe('output');
    expect(argumentOf(() => productivity(fine, wrong, 'index', 1))).toBe('input');
    expect(argumentOf(() => productivity(fine, fine, 'index', 4))).toBe('base');
    expect(argumentOf(() => strategies(wrong, fine, 0))).toBe('outputgrowth');
    expect(argumentOf(() => strategies(fine, wrong, 0))).toBe('inputgrowth');
    expect(argumentOf(() => strategies(fine, fine, -1))).toBe('tolerance');
  });
});
