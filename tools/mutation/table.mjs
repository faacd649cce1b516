/** Prints reports/mutation.json, which `npm run mutation` leaves, as the table of docs/methods/mutation.md. */
import { readFileSync } from 'node:fs';

const { files } = JSON.parse(readFileSync('reports/mutation.json', 'utf8'));
const COUNTED = ['Killed', 'Survived', 'NoCoverage', 'Timeout'];

function countsOf(mutants) {
  const number = (status) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, survived, uncovered, timeout] = COUNTED.map(number);
  return { killed, survived: survived + uncovered, timeout, ignored: number('Ignored') };
}

const sum = (rows) =>
  rows.reduce(
    (all, row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value + (all[key] ?? 0)])),
    {},
  );

function line(name, { killed, survived, timeout }) {
  const all = killed + survived + timeout;
  const score = ((100 * (killed + timeout)) / all).toFixed(1);
  return `| ${name} | ${all} | ${killed} | ${survived} | ${timeout} | ${score} |`;
}

const rows = Object.entries(files)
  .map(([file, { mutants }]) => ({ name: `\`${file.replace('src/core/', '')}\``, counts: countsOf(mutants) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const run = rows.filter(({ counts }) => counts.killed + counts.survived + counts.timeout > 0);
const together = sum(rows.map(({ counts }) => counts));

console.log('| file | mutants | killed | survived | timeout | score |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
run.forEach(({ name, counts }) => console.log(line(name, counts)));
console.log(line('together', together));
console.log(
  `\nWithout a mutant that is run: ${rows
    .filter((row) => !run.includes(row))
    .map(({ name }) => name)
    .join(', ')}.`,
);
console.log(`Constants left out: ${together.ignored} mutants.`);
