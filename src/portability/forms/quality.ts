/** Quality: one index from several indicators, and volumes adjusted by it. */
import type { Step } from '../letText';
import type { Options } from '../options';
import {
  figureSteps,
  onesStep,
  periodSteps,
  positionCheck,
  positionMark,
  resultAs,
  seriesAsItLies,
  unlessWrong,
  UP_TO_NOW,
} from './figures';
import { asBlock, flat, flatSteps } from './flat';
import type { Form } from './form';
import { seriesOrBlock, sizeSteps } from './inputs';

/**
 * Missing figures held at the nearest known one before, or after where none is before (Q3). The known figure wanted is the
 * one of the same row with the same count of known figures up to it.
 */
const HELD = asBlock(
  'MMULT(flat_figures,IF(same_row*TRANSPOSE(flat_there)*(TRANSPOSE(flat_so_far)=IF(flat_so_far=0,1,flat_so_far))>0,1,0))',
);

const heldSteps = (parameter: string, held: string): Step[] => [
  ...flatSteps(parameter),
  ['known_figure', `IF(${parameter}_figures>0,1,0)`],
  ['flat_figures', flat(`${parameter}_figures`)],
  ['flat_there', flat('known_figure')],
  ['flat_so_far', flat('MMULT(known_figure,up_to_now)')],
  [`${parameter}_held`, held],
];

export const QUALITYADJUST: Form = {
  lambda: 'QualityAdjust',
  body(options) {
    const lying = seriesAsItLies(options);
    const base = options.number('base');
    const steps: Step[] = [
      ...figureSteps('volumes', lying),
      ...figureSteps('quality', lying),
      ['shape_check', seriesOrBlock('volumes', 'quality')],
      ['base_position_check', positionCheck(base, 'volumes')],
      ...periodSteps('volumes'),
      UP_TO_NOW,
      ...heldSteps('quality', HELD),
      ['quality_then', `MMULT(quality_held,${positionMark(base)})`],
      ['there', options.when('zeros', 'activity', 'volumes_known', 'IF(volumes_figures>0,1,0)')],
    ];
    const ratio = 'quality_held/IF(quality_then=0,1,quality_then)';
    const result = `IF(there*(quality_held>0)=0,NA(),volumes_figures*(${ratio}))`;
    const checks = ['volumes_check', 'quality_check', 'shape_check', 'base_position_check'];
    return { steps: [...options.steps, ...steps], result: resultAs('volumes', lying, unlessWrong(checks, result)) };
  },
};

/** One figure for each indicator, in a row or a column, or one for all: a column of them, and a check. */
function oneForEach(options: Options, name: string, positive: boolean): Step[] {
  const all = 'SEQUENCE(indicators_rows,1,1,0)';
  const noCheck = '0';
  if (options.isKnown(name) && options.number(name) === '""')
    return [
      [`${name}_each`, all],
      [`${name}_check`, noCheck],
    ];
  const size = `${name}_rows*${name}_columns`;
  const figures = `IF(ISNUMBER(${name}),${name},0)`;
  const laid = `IF(${name}_columns>1,TRANSPOSE(${figures}),${figures})`;
  const negative = positive ? `IF(SUM(IF(${name}_each<0,1,0))>0,#NUM!,` : '(';
  const count = `IF(AND(MIN(${name}_rows,${name}_columns)=1,OR(${size}=1,${size}=indicators_rows)),0,#VALUE!)`;
  const missing = `IF(SUM(IF(ISNUMBER(${name}),1,0))<${size},NA(),${count})`;
  const check = `IF(SUM(IF(ISERR(${name}),1,0))>0,#VALUE!,${negative}${missing}))`;
  return [
    ...sizeSteps(name),
    [`${name}_none`, `IF(${size}=1,IF(ISNUMBER(${name}),0,IFERROR(IF(SUM(LEN(${name}))=0,1,0),0)),0)`],
    [`${name}_each`, `IF(${name}_none=1,${all},${all}*${laid})`],
    [`${name}_check`, `IF(${name}_none=1,0,${check})`],
  ];
}

export const QUALITYINDEX: Form = {
  lambda: 'QualityIndex',
  body(options) {
    const lying = seriesAsItLies(options);
    const base = options.number('base');
    const held = options.when('gaps', 'held', HELD, 'indicators_figures');
    const steps: Step[] = [
      ...figureSteps('indicators', lying),
      ['base_position_check', positionCheck(base, 'indicators')],
      ...periodSteps('indicators'),
      UP_TO_NOW,
      onesStep('indicators'),
      ...oneForEach(options, 'weights', true),
      ...oneForEach(options, 'directions', false),
      ['zero_check', 'IF(SUM(weights_each)=0,#DIV/0!,0)'],
      ['direction_check', 'IF(SUM((directions_each<>1)*(directions_each<>-1))>0,#VALUE!,0)'],
      ...heldSteps('indicators', held),
      ['weighs', 'IF(weights_each>0,1,0)'],
      ['then_value', `MMULT(indicators_held,${positionMark(base)})`],
      ['base_check', 'IF(SUM(weighs*(then_value=0))>0,NA(),0)'],
      ['gaps_found', 'MMULT(ones,weighs*(indicators_held=0))'],
      ['there', 'IF((indicators_held>0)*(then_value>0)>0,1,0)'],
      ['rise', 'IF(there>0,indicators_held,1)/IF(there>0,then_value,1)'],
      ['relative', 'IF(directions_each=1,rise,1/rise)'],
      ['weight_share', 'weights_each/IF(SUM(weights_each)=0,1,SUM(weights_each))'],
    ];
    const index = options.choose('mean', {
      geometric: '100*EXP(MMULT(ones,weight_share*LN(relative)))',
      arithmetic: '100*MMULT(ones,weight_share*relative)',
    });
    const checks = ['indicators_check', 'base_position_check', 'weights_check', 'zero_check', 'directions_check'];
    const result = unlessWrong([...checks, 'direction_check', 'base_check'], `IF(gaps_found>0,NA(),${index})`);
    return { steps: [...options.steps, ...steps], result: resultAs('indicators', lying, result) };
  },
};
