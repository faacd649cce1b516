/** `node tools/bench.mjs [--short] [--only FUNCTION]`; exits with 1 when a target is missed. How to read the tables: bench/README.md. */
import { accuracyTable } from './accuracyTable';
import { growthTable } from './growthTable';

const short = process.argv.includes('--short');
const at = process.argv.indexOf('--only');
const only = at < 0 ? null : (process.argv[at + 1] ?? null);
const missed = [only === null && accuracyTable(short), growthTable(short, only)];
process.exitCode = missed.includes(true) ? 1 : 0;
