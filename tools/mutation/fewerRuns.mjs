/**
 * Properties run on very few examples with a fixed seed: a mutant is then judged the same way twice, and in milliseconds. What the full
 * number of runs would have caught besides is not counted.
 */
const MOST_RUNS = Number(process.env.MUTATION_RUNS ?? 3);

export function fewerRuns(fc) {
  const { assert } = fc;
  fc.assert = (property, parameters = {}) =>
    assert(property, {
      seed: 1,
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? MOST_RUNS, MOST_RUNS),
      endOnFailure: true, // a mutant is killed by the first example; nobody reads the smallest one
    });
}
