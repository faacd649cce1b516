/** Every worksheet function beside the same computation in decimal.js throughout: an independent check of its result, and its cost. */
import './excelGlobals';
import { WORKSHEET_FUNCTIONS } from '../src/functions/registry';
import { MOST_DIFFERENCE, besideDecimals, hasLoop } from './agreement';
import { WITHOUT_LOOP } from './decimal/loops';

/** @returns whether a function gives another result than decimals, or has neither a loop in decimals nor a reason to have none */
export function decimalTable(): boolean {
  console.log('\nThe worksheet functions beside decimals of 34 digits: how many times as long those take, and how far');
  console.log('the results lie apart at most.\n');
  console.log('function               decimal/ours  difference  limit');
  const rows = Object.keys(WORKSHEET_FUNCTIONS).map(rowOf);
  rows.forEach(({ text }) => console.log(text));
  return rows.some(({ missed }) => missed);
}

interface Row {
  readonly text: string;
  readonly missed: boolean;
}

function rowOf(id: string): Row {
  if (!hasLoop(id)) {
    const reason = WITHOUT_LOOP[id];
    return { text: `${id.padEnd(34)} -  ${reason ?? 'NO LOOP IN bench/decimal'}`, missed: reason === undefined };
  }
  const { ratio, difference } = besideDecimals(id);
  const missed = difference > MOST_DIFFERENCE;
  const columns = [
    id.padEnd(21),
    ratio.toFixed(ratio < 10 ? 1 : 0).padStart(13),
    difference.toExponential(0).padStart(11),
    `<= ${MOST_DIFFERENCE.toExponential(0)}`.padStart(8),
    missed ? '  DIFFERS' : '',
  ];
  return { text: columns.join(' ').trimEnd(), missed };
}
