import type { Step } from '../letText';
import { namesIn } from '../letText';
import { figureSteps, inOrderCheck, periodSteps, positionCheck, seriesAsItLies, unlessWrong } from './figures';
import type { Form } from './form';

const orElse = (given: string, other: string): string =>
  given === '""' ? other : /^[\d.+-]+$/.test(given) ? given : `IF(${given}="",${other},${given})`;

/** A range of cells, which COUNTIF needs: not a name, not the result of another function. */
const isRange = (text: string): boolean => namesIn(text).size === 0 && /[A-Z]\$?\d+:\$?[A-Z]+\$?\d+$/i.test(text);

/** Compound growth per period between two positions of a series. */
export const AVERAGEGROWTH: Form = {
  lambda: 'AverageGrowth',
  body(options) {
    const lying = seriesAsItLies(null);
    const steps: Step[] = [
      ...figureSteps('index', lying),
      ['shape_check', 'IF(AND(index_rows=1,index_columns>1),0,#VALUE!)'],
      ['first_position', orElse(options.number('from'), '1')],
      ['last_position', orElse(options.number('to'), 'index_columns')],
      ['first_check', positionCheck('first_position', 'index')],
      ['last_check', positionCheck('last_position', 'index')],
      ['order_check', `${inOrderCheck('first_position', 'last_position')}+IF(first_position=last_position,#VALUE!,0)`],
      ...periodSteps('index'),
      ['then_value', 'SUM(index_figures*(period=first_position))'],
      ['now_value', 'SUM(index_figures*(period=last_position))'],
      ['gap_check', 'IF(MIN(then_value,now_value)=0,NA(),0)'],
    ];
    const checks = ['index_check', 'shape_check', 'first_check', 'last_check', 'order_check', 'gap_check'];
    const growth = '(now_value/then_value)^(1/(last_position-first_position))-1';
    return { steps: [...options.steps, ...steps], result: unlessWrong(checks, growth) };
  },
  plain(args, options) {
    const series = args[0]!;
    if (!isRange(series) || !options.isKnown('from') || !options.isKnown('to')) return undefined;
    const count = `ROWS(${series})*COLUMNS(${series})`;
    const [from, to] = [options.number('from'), options.number('to')];
    const first = from === '""' ? '1' : from;
    const last = to === '""' ? `(${count})` : to;
    const [then, now] = [`INDEX(${series},${first})`, `INDEX(${series},${to === '""' ? count : to})`];
    return (
      `IF(OR(MIN(ROWS(${series}),COLUMNS(${series}))>1,${first}>=${last},${first}<1,${last}>${count}),#VALUE!,` +
      `IF(SUMPRODUCT(ISERR(${series})*1)>0,#VALUE!,IF(COUNTIF(${series},"<0")>0,#NUM!,` +
      `IF(AND(ISNUMBER(${then}),ISNUMBER(${now})),IF(${then}*${now}>0,(${now}/${then})^(1/(${last}-${first}))-1,NA()),NA()))))`
    );
  },
};
