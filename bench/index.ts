/** `node tools/bench.mjs [--short] [--only FUNCTION | --only trips]`; exits with 1 when a target is missed. How to read the tables: bench/README.md. */
import { accuracyTable } from './accuracyTable';
import { growthTable } from './growthTable';
import { roundTripTable } from './roundTripTable';

const short = process.argv.includes('--short');
const at = process.argv.indexOf('--only');
const only = at < 0 ? null : (process.argv[at + 1] ?? null);
const trips = only === 'trips';
const missed = [
  only === null && accuracyTable(short),
  !trips && growthTable(short, only),
  (only === null || trips) && (await roundTripTable()),
];
process.exitCode = missed.includes(true) ? 1 : 0;
