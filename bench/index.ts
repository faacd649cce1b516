/** `node tools/bench.mjs [--short]`; exits with 1 when a target is missed. How to read the tables: bench/README.md. */
import { accuracyTable } from './accuracyTable';
import { growthTable } from './growthTable';

const short = process.argv.includes('--short');
const missed = [accuracyTable(short), growthTable(short)];
process.exitCode = missed.includes(true) ? 1 : 0;
