/** What each service contributes to the change on the period before, under annual chain-linking (W1-W4). */
import type { Step } from '../letText';
import type { Options } from '../options';
import { asPeriodsSay, resultAs, unlessWrong } from './figures';
import type { Form } from './form';
import {
  QUANTITIES_AND_COSTS,
  comparisonSteps,
  logarithmCheck,
  panelChecks,
  panelSteps,
  sumOverServices,
} from './panel';

const perTotal = (text: string, total: string): string => `${text}/IF(${total}=0,1,${total})`;
const LOG_PART = 'log_weight*growth_log*per_log';
const NOT_LOGARITHMIC = {
  laspeyres: '0',
  paasche: '0',
  fisher: '0',
  'average-share': '0',
  walsh: '0',
  'marshall-edgeworth': '0',
};

/** Weights of the logarithms; none where a formula takes no logarithms. */
const logWeight = (options: Options): string =>
  options.choose('formula', {
    ...NOT_LOGARITHMIC,
    tornqvist: 'mean_share',
    'geometric-laspeyres': 'share_before',
    'geometric-paasche': 'share_now',
    'sato-vartia': perTotal('log_mean', 'log_mean_total'),
  });

/** The link matters under a formula with logarithms; under the others, whether anything is left, which Laspeyres tells as well. */
const LINK = `IF(services_matched=0,1,IF(SUM(0+log_weight)=0,moved,EXP(${sumOverServices('log_weight*growth_log')})))`;

function partText(options: Options): string {
  const percent = (weight: string) => `${weight}*(relative-1)`;
  return options.choose('formula', {
    laspeyres: percent('share_before'),
    paasche: percent('back_share'),
    fisher: percent('(share_before+mix*back_share)/(1+mix)'),
    tornqvist: LOG_PART,
    'average-share': percent('IF(total_now=0,share_before,mean_share)'),
    walsh: percent(perTotal('crossed', 'crossed_total')),
    'marshall-edgeworth': percent(perTotal('(cost_before+carried_cost)', 'pooled')),
    'geometric-laspeyres': LOG_PART,
    'geometric-paasche': LOG_PART,
    'sato-vartia': LOG_PART,
  });
}

/** No change can be counted from a level of 0, as far as comparisons lead on from where everything matched fell to 0. */
const NOTHING_LEFT: readonly Step[] = [
  ['alone', 'IF((services_matched=0)*(period>1)>0,1,0)'],
  ['piece', 'MMULT(alone,IF(period_down<=period,1,0))'],
  ['fell', 'IF((services_matched>0)*(link=0)>0,1,0)'],
  ['led_on', 'TRANSPOSE(fell)*(TRANSPOSE(piece)=piece)*(period_down<period)*(alone=0)'],
  ['left_check', 'IF(SUM(led_on)>0,#DIV/0!,0)'],
];

export const CONTRIBUTION: Form = {
  lambda: 'Contribution',
  onlyByDefault: ['since', 'linking', 'base'],
  body(options) {
    const names = QUANTITIES_AND_COSTS;
    const steps: Step[] = [
      ...panelSteps(options, names),
      ['compared_with', 'IF(period=1,1,period-1)'],
      ...comparisonSteps(names),
      ['back_share', perTotal('carried_cost', 'back_total')],
      ['mix', 'IF(returned=0,1,SQRT(moved/IF(returned=0,1,returned)))'],
      ['log_weight', logWeight(options)],
      ['link', LINK],
      ...NOTHING_LEFT,
      // (I - 1) / ln I, and near 1 its first terms, where both would lose their digits.
      ['small', 'link-1'],
      ['is_small', 'IF((small<0.00001)*(small>-0.00001)>0,1,0)'],
      ['per_log', 'IF(is_small>0,1+small/2-small^2/12,small/LN(IF((is_small>0)+(link<=0)>0,2,link)))'],
    ];
    const part = `IF(period=1,"",IF(services_matched=0,NA(),IF(matched=0,"",${partText(options)})))`;
    const nothingLeft = options.when('zeros', 'activity', 'left_check', '0');
    const checks = [...panelChecks(names), logarithmCheck(options), nothingLeft];
    return {
      steps: [...options.steps, ...steps],
      result: resultAs(names.quantities, asPeriodsSay(options), unlessWrong(checks, part)),
    };
  },
};
