/** `node tools/bench.mjs [--short] [--only FUNCTION | --only index | --only trips]`; exits with 1 when a target is missed. How to read the tables: bench/README.md. */
import { accuracyTable } from './accuracyTable';
import { growthTable } from './growthTable';
import { roundTripTable } from './roundTripTable';

const short = process.argv.includes('--short');
const at = process.argv.indexOf('--only');
const only = at < 0 ? null : (process.argv[at + 1] ?? null);
const asked = (table: 'index' | 'trips'): boolean => only === null || only === table;
const missed = [
  asked('index') && accuracyTable(short),
  only !== 'index' && only !== 'trips' && growthTable(short, only),
  asked('trips') && (await roundTripTable()),
];
process.exitCode = missed.includes(true) ? 1 : 0;
