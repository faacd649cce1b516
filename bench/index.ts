/** `node tools/bench.mjs [--short] [--only FUNCTION | --only index | --only decimals | --only trips]`; exits with 1 when a target is missed. How to read the tables: bench/README.md. */
import { accuracyTable } from './accuracyTable';
import { decimalTable } from './decimalTable';
import { growthTable } from './growthTable';
import { roundTripTable } from './roundTripTable';

const short = process.argv.includes('--short');
const at = process.argv.indexOf('--only');
const only = at < 0 ? null : (process.argv[at + 1] ?? null);
const tables = ['index', 'decimals', 'trips'];
const asked = (table: string): boolean => only === null || only === table;
const missed = [
  asked('index') && accuracyTable(short),
  (only === null || !tables.includes(only)) && growthTable(short, only),
  asked('decimals') && decimalTable(),
  asked('trips') && (await roundTripTable()),
];
process.exitCode = missed.includes(true) ? 1 : 0;
