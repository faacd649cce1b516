/** What the run of the unchanged sources showed, kept beside them for every process: how long each test takes and what it reaches. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'unchanged-run.json';

/** A loop that passes a mutant this many times more often than unchanged does not end. */
const ENDLESS = 20;
const SLACK = 10_000;

/**
 * Where many tests reach a mutant, the slow ones among them (long properties, thousands of draws) are not asked. That can only make a
 * score worse, and saves most of the time.
 */
const MANY = 60;
const SLOW = 0.01; // of the time of all tests

export function keepUnchanged(outcomes, coverage) {
  const times = Object.fromEntries(outcomes.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
  writeFileSync(FILE, JSON.stringify({ times, hits: coverage?.perTest ?? {} }));
}

export function unchanged() {
  const { times, hits } = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : { times: {}, hits: null };
  const total = Object.values(times).reduce((sum, time) => sum + time, 0);
  return {
    /** The quickest tests judge a mutant first. */
    quickestFirst: (tests) => tests.toSorted((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0)),
    asked: (tests) => (tests.length > MANY ? tests.filter(({ id }) => !(times[id] > SLOW * total)) : tests),
    hitLimit: (test, mutant) => (hits ? ENDLESS * (hits[test.id]?.[mutant.id] ?? 0) + SLACK : undefined),
  };
}
