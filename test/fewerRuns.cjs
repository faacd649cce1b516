/**
 * For mutation testing: properties run on few examples with a fixed seed. A mutant is then judged the same way twice, and in seconds;
 * what the full number of runs would have caught besides is not counted.
 */
const MOST_RUNS = 20;

jest.mock('fast-check', () => {
  const actual = jest.requireActual('fast-check');
  const assert = (property, parameters = {}) =>
    actual.assert(property, {
      seed: 1,
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS),
      endOnFailure: true, // a mutant is killed by the first example; nobody reads the smallest one
    });
  const fc = { ...actual, assert };
  return { ...fc, __esModule: true, default: fc };
});
