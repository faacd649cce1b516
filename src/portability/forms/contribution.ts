/** What each service contributes to the change on the period before, under annual chain-linking (W1-W4). */
import type { Step } from '../letText';
import type { Options } from '../options';
import { asPeriodsSay, resultAs, unlessWrong } from './figures';
import type { Form } from './form';
import { QUANTITIES_AND_COSTS, comparisonSteps, linkText, logarithmCheck, panelChecks, panelSteps } from './panel';

const perTotal = (text: string, total: string): string => `${text}/IF(${total}=0,1,${total})`;
const MIXED = `(share_before+mix*${perTotal('earlier_at_later_cost', 'returned_total')})/(1+mix)`;

function partText(options: Options): string {
  const percent = (weight: string) => `${weight}*(relative-1)`;
  const logarithm = (weight: string) => `${weight}*growth_log*per_log`;
  return options.choose('formula', {
    laspeyres: percent('share_before'),
    paasche: percent(perTotal('earlier_at_later_cost', 'returned_total')),
    fisher: percent(MIXED),
    tornqvist: logarithm('mean_share'),
    'average-share': percent('IF(total_now=0,share_before,mean_share)'),
    walsh: percent(perTotal('crossed', 'crossed_total')),
    'marshall-edgeworth': percent(perTotal('(cost_before+earlier_at_later_cost)', 'pooled')),
    'geometric-laspeyres': logarithm('share_before'),
    'geometric-paasche': logarithm('share_now'),
    'sato-vartia': logarithm(perTotal('mean_log_share', 'log_share_total')),
  });
}

/** No change can be counted from a level of 0, as far as comparisons lead on from where everything matched fell to 0. */
const NOTHING_LEFT: readonly Step[] = [
  ['unmatched', 'IF((services_matched=0)*(period>1)>0,1,0)'],
  ['piece', 'MMULT(unmatched,IF(period_down<=period,1,0))'],
  ['fell_to_zero', 'IF((services_matched>0)*(link=0)>0,1,0)'],
  ['led_on', 'TRANSPOSE(fell_to_zero)*(TRANSPOSE(piece)=piece)*(period_down<period)*(unmatched=0)'],
  ['nothing_left_check', 'IF(SUM(led_on)>0,#DIV/0!,0)'],
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
      ['mix', 'IF(returned=0,1,SQRT(moved/IF(returned=0,1,returned)))'],
      ['link', `IF(services_matched=0,1,${linkText(options)})`],
      ...NOTHING_LEFT,
      // (I - 1) / ln I, and near 1 its first terms, where both would lose their digits.
      ['small', 'link-1'],
      ['is_small', 'IF((small<0.00001)*(small>-0.00001)>0,1,0)'],
      ['per_log', 'IF(is_small>0,1+small/2-small^2/12,small/LN(IF((is_small>0)+(link<=0)>0,2,link)))'],
    ];
    const part = `IF(period=1,"",IF(services_matched=0,NA(),IF(matched=0,"",${partText(options)})))`;
    const nothingLeft = options.when('zeros', 'activity', 'nothing_left_check', '0');
    const checks = [...panelChecks(names), logarithmCheck(options), nothingLeft];
    return {
      steps: [...options.steps, ...steps],
      result: resultAs(names.quantities, asPeriodsSay(options), unlessWrong(checks, part)),
    };
  },
};
