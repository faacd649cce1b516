/** Steps 1 and 2: growths and cost shares. */
import type { Step } from '../letText';
import { asPeriodsSay, atLeastTwo, figureSteps, onesStep, periodSteps, resultAs, unlessWrong } from './figures';
import type { Form } from './form';

const pickBefore: Step = ['pick', 'IF(period_down=IF(period=1,1,period-1),1,0)'];

export const GROWTH: Form = {
  lambda: 'Growth',
  body(options) {
    const lying = asPeriodsSay(options);
    const steps: Step[] = [
      ...figureSteps('values', lying),
      ['shape_check', atLeastTwo('values')],
      ...periodSteps('values'),
      pickBefore,
      ['before', 'MMULT(values_figures,pick)'],
      ['both', 'IF((before>0)*(values_figures>0),1,0)'],
      ['from_value', 'IF(both>0,before,1)'],
      ['to_value', 'IF(both>0,values_figures,1)'],
    ];
    const change = options.choose('kind', {
      percent: '(to_value-from_value)/from_value',
      log: 'LN(to_value/from_value)',
      factor: 'to_value/from_value',
    });
    const growth = `IF(period=1,"",IF(both=0,NA(),${change}))`;
    const result = resultAs('values', lying, unlessWrong(['values_check', 'shape_check'], growth));
    return { steps: [...options.steps, ...steps], result };
  },
};

/** Lagged and average shares are taken over the services whose cost is known in both periods. */
export const COSTSHARE: Form = {
  lambda: 'CostShare',
  body(options) {
    const lying = asPeriodsSay(options);
    const steps: Step[] = [
      ...figureSteps('costs', lying),
      ...periodSteps('costs'),
      onesStep('costs'),
      pickBefore,
      ['before', 'MMULT(costs_figures,pick)'],
      ['both', 'IF((before>0)*(costs_figures>0),1,0)'],
      ['both_before', 'IF(both>0,before,0)'],
      ['both_now', 'IF(both>0,costs_figures,0)'],
      ['total', 'MMULT(ones,costs_figures)'],
      ['total_before', 'MMULT(ones,both_before)'],
      ['total_now', 'MMULT(ones,both_now)'],
      ['share_before', 'both_before/IF(total_before=0,1,total_before)'],
      ['share_now', 'both_now/IF(total_now=0,1,total_now)'],
      ['share', 'IF(costs_figures>0,costs_figures/IF(total=0,1,total),NA())'],
    ];
    const earlier = 'IF(period=1,"",IF(both=0,NA(),share_before))';
    const shares = options.choose('kind', {
      current: 'share',
      lagged: earlier,
      average: 'IF(period=1,"",IF(both=0,NA(),(share_before+share_now)/2))',
    });
    const two = atLeastTwo('costs');
    const shape = options.choose('kind', { current: '0', lagged: two, average: two });
    return {
      steps: [...options.steps, ...steps],
      result: resultAs('costs', lying, unlessWrong(['costs_check', shape], shares)),
    };
  },
};
