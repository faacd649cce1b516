/** Series: chaining growths, rebasing, splicing. */
import type { Step } from '../letText';
import type { Options } from '../options';
import {
  figureSteps,
  inOrderCheck,
  periodSteps,
  positionCheck,
  resultAs,
  sameShape,
  seriesAsItLies,
  unlessWrong,
  UP_TO_NOW,
} from './figures';
import type { Form } from './form';

/** Products along a row are sums of logarithms; a growth of -100 % makes 0 from there on, a missing one #N/A. */
export const CHAIN: Form = {
  lambda: 'Chain',
  body(options) {
    const lying = seriesAsItLies(options);
    const start = options.number('start');
    const known = options.choose('kind', {
      percent: 'growths_known',
      log: 'growths_known',
      factor: 'IF(growths_figures=0,0,growths_known)',
    });
    const logs = 'LN(IF((known=0)+(factor<=0)>0,1,factor))';
    const steps: Step[] = [
      ...figureSteps('growths', lying, 'signed', false),
      ['start_check', `IF(AND(${start}>=1/1E+100,${start}<=1E+100),0,#VALUE!)`],
      ...periodSteps('growths'),
      UP_TO_NOW,
      ['known', known],
      ['factor', options.choose('kind', { percent: '1+growths_figures', log: 'known', factor: 'growths_figures' })],
      ['factor_check', 'IF(SUM(known*(factor<0))>0,#NUM!,0)'],
      ['gaps', 'MMULT(IF((known=0)*(period>1)>0,1,0),up_to_now)'],
      ['zeros_so_far', 'MMULT(IF(known*(factor=0)>0,1,0),up_to_now)'],
      ['logs', options.choose('kind', { percent: logs, log: 'known*growths_figures', factor: logs })],
    ];
    const index = `IF(gaps>0,NA(),IF(zeros_so_far>0,0,${start}*EXP(MMULT(logs,up_to_now))))`;
    const checks = ['growths_check', 'start_check', 'factor_check'];
    return { steps: [...options.steps, ...steps], result: resultAs('growths', lying, unlessWrong(checks, index)) };
  },
};

export const REBASE: Form = {
  lambda: 'Rebase',
  body(options) {
    const lying = seriesAsItLies(options);
    const [from, to] = [options.number('from'), toOf(options)];
    const value = options.number('value');
    const steps: Step[] = [
      ...figureSteps('index', lying),
      ['first_position', from],
      ['last_position', to],
      ['first_check', positionCheck('first_position', 'index')],
      ['last_check', positionCheck('last_position', 'index')],
      ['order_check', inOrderCheck('first_position', 'last_position')],
      ['value_check', `IF(AND(${value}>=1/1E+100,${value}<=1E+100),0,#VALUE!)`],
      ...periodSteps('index'),
      ['within', 'IF((period_down>=first_position)*(period_down<=last_position)>0,1,0)'],
      ['there', 'IF(index_figures>0,1,0)'],
      ['gaps', 'MMULT(1-there,within)'],
      ['mean_within', 'MMULT(index_figures,within)/(last_position-first_position+1)'],
      ['gap_check', 'IF(SUM(IF(gaps=0,1,0))=0,NA(),0)'],
    ];
    const result = `IF((gaps>0)+(there=0)>0,NA(),index_figures/IF(mean_within=0,1,mean_within)*${value})`;
    const checks = ['index_check', 'first_check', 'last_check', 'order_check', 'value_check', 'gap_check'];
    return { steps: [...options.steps, ...steps], result: resultAs('index', lying, unlessWrong(checks, result)) };
  },
};

const orElse = (given: string, other: string): string =>
  given === '""' ? other : /^[\d.+-]+$/.test(given) ? given : `IF(${given}="",${other},${given})`;

const toOf = (options: Options): string => orElse(options.number('to'), options.number('from'));

/** The old series up to the overlap, the new one from there on. */
export const SPLICE: Form = {
  lambda: 'Splice',
  body(options) {
    const lying = seriesAsItLies(options);
    const at = options.number('at');
    const steps: Step[] = [
      ...figureSteps('old', lying),
      ...figureSteps('new', lying),
      ['shape_check', sameShape('old', 'new')],
      ...periodSteps('old'),
      UP_TO_NOW,
      ['at_check', at === '""' ? '0' : orZero(at, positionCheck(at, 'old'))],
      ['both', 'IF((old_figures>0)*(new_figures>0),1,0)'],
      ['both_so_far', 'MMULT(both,up_to_now)'],
      ['overlap', markOf(at, 'both*(both_so_far=1)', 'both*(period=AT)')],
      ['earlier', markOf(at, 'IF(both_so_far=0,1,0)', 'both*0+(period<AT)')],
      ['all_periods', 'period_down*0+1'],
      ['old_level', 'MMULT(overlap*old_figures,all_periods)'],
      ['new_level', 'MMULT(overlap*new_figures,all_periods)'],
      ['from_old', options.when('keep', 'old', 'earlier+overlap', 'earlier')],
      ['figure', 'IF(from_old>0,old_figures,new_figures)'],
      ['old_scale', options.when('keep', 'old', '1', 'new_level/IF(old_level=0,1,old_level)')],
      ['new_scale', options.when('keep', 'old', 'old_level/IF(new_level=0,1,new_level)', '1')],
      ['joined', 'IF((figure>0)*(old_level>0)>0,1,0)'],
      ['overlap_check', 'IF(SUM(joined)=0,NA(),0)'],
    ];
    const result = 'IF(joined=0,NA(),figure*IF(from_old>0,old_scale,new_scale))';
    const checks = ['old_check', 'new_check', 'shape_check', 'at_check', 'overlap_check'];
    return { steps: [...options.steps, ...steps], result: resultAs('old', lying, unlessWrong(checks, result)) };
  },
};

const isNumber = (text: string): boolean => /^[\d.+-]+$/.test(text);
const orZero = (at: string, check: string): string => (isNumber(at) ? check : `IF(${at}="",0,${check})`);

/** One text where the overlap is found from the data, another where its position is given. */
function markOf(at: string, found: string, given: string): string {
  const there = given.replace('AT', at);
  if (at === '""') return found;
  return isNumber(at) ? there : `IF(${at}="",${found},${there})`;
}
