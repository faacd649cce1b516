/** Productivity, and the pattern in which it changed. */
import { STRATEGIES } from '../../core/productivity/strategy';
import type { Step } from '../letText';
import {
  atLeastTwo,
  emptyStep,
  figureSteps,
  periodSteps,
  positionCheck,
  positionMark,
  resultAs,
  sameShape,
  seriesAsItLies,
  unlessWrong,
} from './figures';
import type { Form } from './form';

const SOME_AT_BASE = 'IF(SUM(IF(output_then>0,1,0))=0,NA(),0)+IF(SUM(IF(input_then>0,1,0))=0,NA(),0)';

export const PRODUCTIVITY: Form = {
  lambda: 'Productivity',
  body(options) {
    const lying = seriesAsItLies(options);
    const base = options.number('base');
    const before = 'IF(period_down=IF(period=1,1,period-1),1,0)';
    const steps: Step[] = [
      ...figureSteps('output', lying),
      ...figureSteps('input', lying),
      ['shape_check', sameShape('output', 'input')],
      ['base_position_check', positionCheck(base, 'output')],
      ...periodSteps('output'),
      ['pick', options.when('as', 'index', positionMark(base), before)],
      ['output_then', 'MMULT(output_figures,pick)'],
      ['input_then', 'MMULT(input_figures,pick)'],
      ['base_check', options.when('as', 'index', SOME_AT_BASE, atLeastTwo('output'))],
      ['there', 'IF((output_figures>0)*(input_figures>0)*(output_then>0)*(input_then>0)>0,1,0)'],
      ['output_ratio', 'IF(there>0,output_figures,1)/IF(there>0,output_then,1)'],
      ['ratio', 'output_ratio/(IF(there>0,input_figures,1)/IF(there>0,input_then,1))'],
    ];
    const known = (text: string) => `IF(there=0,NA(),${text})`;
    const later = (text: string) => `IF(period=1,"",${known(text)})`;
    const result = options.choose('as', {
      index: known('100*ratio'),
      growth: later('ratio-1'),
      log: later('LN(ratio)'),
    });
    const checks = ['output_check', 'input_check', 'shape_check', 'base_position_check', 'base_check'];
    return { steps: [...options.steps, ...steps], result: resultAs('output', lying, unlessWrong(checks, result)) };
  },
};

const quoted = (pair: keyof typeof STRATEGIES): string => `"${STRATEGIES[pair]}"`;

export const STRATEGY: Form = {
  lambda: 'Strategy',
  body(options) {
    const lying = seriesAsItLies(null);
    const tolerance = options.number('tolerance');
    const steps: Step[] = [
      ...figureSteps('outputgrowth', lying, 'signed', false),
      ...figureSteps('inputgrowth', lying, 'signed', false),
      emptyStep('outputgrowth', lying),
      emptyStep('inputgrowth', lying),
      ['shape_check', sameShape('outputgrowth', 'inputgrowth')],
      ['limit', tolerance],
      ['tolerance_check', 'IF(limit>=0,0,#VALUE!)'],
      ['both', 'outputgrowth_known*inputgrowth_known'],
      ['growth_check', 'IF(SUM(both*((outputgrowth_figures<-1)+(inputgrowth_figures<=-1)))>0,#NUM!,0)'],
      ['change', '(1+outputgrowth_figures)/IF(inputgrowth_figures<=-1,1,1+inputgrowth_figures)-1'],
      ['output_move', 'IF(outputgrowth_figures>limit,1,IF(outputgrowth_figures<0-limit,-1,0))'],
      ['input_move', 'IF(inputgrowth_figures>limit,1,IF(inputgrowth_figures<0-limit,-1,0))'],
      ['up_pattern', `IF(input_move<0,${quoted('up/down')},IF(input_move>0,${quoted('up/up')},${quoted('up/same')}))`],
      [
        'pattern',
        `IF(output_move>0,up_pattern,IF(input_move<0,IF(output_move=0,${quoted('same/down')},${quoted('down/down')}),"no change"))`,
      ],
    ];
    const result =
      'IF(both=0,IF(outputgrowth_empty*inputgrowth_empty>0,"",NA()),' +
      'IF((change<=limit)*(change>=0-limit)>0,"no change",IF(change<0,"falling",pattern)))';
    const checks = ['outputgrowth_check', 'inputgrowth_check', 'shape_check', 'tolerance_check', 'growth_check'];
    return {
      steps: [...options.steps, ...steps],
      result: resultAs('outputgrowth', lying, unlessWrong(checks, result)),
    };
  },
};
