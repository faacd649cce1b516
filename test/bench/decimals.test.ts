import { MOST_DIFFERENCE, agreement, hasLoop, largestDifference } from '../../bench/agreement';
import { DECIMAL_LOOPS, WITHOUT_LOOP } from '../../bench/decimal/loops';
import { WORKSHEET_FUNCTIONS } from '../../src/functions/registry';

const ids = Object.keys(WORKSHEET_FUNCTIONS);

describe('the worksheet functions beside decimals of 34 digits', () => {
  it.each(ids.filter(hasLoop))('[A1] %s gives what a plain computation in decimals gives, to 12 digits', (id) => {
    expect(agreement(id)).toBeLessThanOrEqual(MOST_DIFFERENCE);
  });

  it('every function has such a computation, or a reason to have none', () => {
    const covered = [...Object.keys(DECIMAL_LOOPS), ...Object.keys(WITHOUT_LOOP)];
    expect([...covered].sort()).toEqual([...ids].sort());
  });

  it('a difference is seen in a figure, a word and the shape', () => {
    expect(largestDifference([[1, 'up', 2000]], [[1, 'up', 2001]])).toBeCloseTo(1 / 2001, 15);
    expect(largestDifference([[0.001]], [[0.002]])).toBeCloseTo(0.001, 15);
    expect(largestDifference([['up']], [['down']])).toBe(Infinity);
    expect(largestDifference([[1, '']], [[1, 0]])).toBe(Infinity);
    expect(largestDifference([[1, 2]], [[1], [2]])).toBe(Infinity);
    expect(largestDifference(0.5, [[0.5]])).toBe(0);
  });
});
