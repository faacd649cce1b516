/**
 * Quarterly and monthly indexes (U1-U9): quantities at the average unit costs of the year before, and years linked by one
 * of three techniques. Years are matrices of 0 and 1 between periods.
 */
import type { Step } from '../letText';
import type { Options } from '../options';
import { asPeriodsSay, resultAs, unlessWrong } from './figures';
import type { Form } from './form';
import { QUANTITIES_AND_COSTS, panelChecks, panelSteps, sumOverServices as over } from './panel';

/** Volumes of every period, and what they are divided by: a year's mean volume, or an earlier period at the same unit costs. */
function volumeSteps(options: Options, frequency: string): Step[] {
  return [
    ['year', `INT((period-1)/${frequency})`],
    ['year_down', `INT((period_down-1)/${frequency})`],
    ['same_year', 'IF(year_down=year,1,0)'],
    ['price_year', 'IF(year_down=IF(year=0,0,year-1),1,0)'],
    ['periods_in_year', 'MMULT(period*0+1,same_year)'],
    ['price_quantity', 'MMULT(complete*quantities_figures,price_year)'],
    ['price_cost', 'MMULT(complete*costs_figures,price_year)'],
    ['in_price_year', `IF(MMULT(complete,price_year)=${frequency},1,0)`],
    ['in_year', 'IF(MMULT(complete,same_year)=periods_in_year,1,0)'],
    ['takes_part', 'in_price_year*in_year*(price_quantity>0)'],
    ['price', 'IF(takes_part>0,price_cost,0)/IF(takes_part>0,price_quantity,1)'],
    ['volume', over('price*quantities_figures')],
    ['mean_volume', `${over('takes_part*price_cost')}/${frequency}`],
    [
      'link_period',
      options.choose('overlap', {
        'annual-overlap': 'period',
        'one-quarter-overlap': `IF(year=0,period,year*${frequency})`,
        'over-the-year': `IF(year=0,period,period-${frequency})`,
      }),
    ],
    ['link_volume', over('price*MMULT(quantities_figures,IF(period_down=link_period,1,0))')],
    ['divisor', options.when('overlap', 'annual-overlap', 'mean_volume', 'IF(year=0,mean_volume,link_volume)')],
  ];
}

/** The factor by which a period's index leads on to later years, and the periods that lead to each. */
function linkSteps(options: Options, frequency: string): Step[] {
  const lastOfYear = `IF((period_down=(year_down+1)*${frequency})*(year_down<year)>0,1,0)`;
  const sameQuarter = `IF((period_down<period)*(INT((period-period_down)/${frequency})=(period-period_down)/${frequency})>0,1,0)`;
  return [
    ['broken', `IF(${over('takes_part')}=0,1,0)`],
    ['broken_so_far', 'MMULT(broken,IF(period_down<=period,1,0))'],
    ['link_check', 'IF(SUM((broken_so_far=0)*(divisor=0))>0,#DIV/0!,0)'],
    ['ratio', 'volume/IF(divisor=0,1,divisor)'],
    [
      'factor',
      options.when(
        'overlap',
        'annual-overlap',
        `MMULT(volume,same_year)/${frequency}/IF(divisor=0,1,divisor)`,
        'ratio',
      ),
    ],
    ['way', options.when('overlap', 'over-the-year', sameQuarter, lastOfYear)],
    ['zeros_on_way', 'MMULT(IF(factor=0,1,0),way)'],
    ['level', '100*EXP(MMULT(LN(IF(factor=0,1,factor)),way))'],
  ];
}

export const QUARTERLYINDEX: Form = {
  lambda: 'QuarterlyIndex',
  body(options) {
    const names = QUANTITIES_AND_COSTS;
    const frequency = options.number('frequency');
    const steps: Step[] = [
      ...panelSteps(options, names),
      [
        'frequency_check',
        `IF(AND(INT(${frequency})=${frequency},${frequency}>=2,${frequency}<=366),IF(quantities_columns<${frequency},#VALUE!,0),#VALUE!)`,
      ],
      ...volumeSteps(options, frequency),
      ...linkSteps(options, frequency),
      ['first_check', 'IF(SUM((period=1)*broken)>0,NA(),0)'],
    ];
    const index = 'IF(broken_so_far>0,NA(),IF(zeros_on_way>0,0,level*ratio))';
    const checks = [...panelChecks(names), 'frequency_check', 'first_check', 'link_check'];
    return {
      steps: [...options.steps, ...steps],
      result: resultAs(names.quantities, asPeriodsSay(options), unlessWrong(checks, index)),
    };
  },
};
