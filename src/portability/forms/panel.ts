/**
 * Quantities and costs compared in pairs of periods, as matrices: the figures of the period compared with are the block
 * times a matrix of 0 and 1, sums over services are a row of ones times the block. No LAMBDA is needed for this.
 */
import type { Step } from '../letText';
import type { Options } from '../options';
import { asPeriodsSay, atLeastTwo, figureSteps, onesStep, periodSteps, sameShape } from './figures';

export interface PanelNames {
  readonly quantities: string;
  readonly costs: string;
}
export const QUANTITIES_AND_COSTS: PanelNames = { quantities: 'quantities', costs: 'costs' };

const over = (text: string): string => `MMULT(ones,${text})`;
export const sumOverServices = over;

/** Reading both blocks; "complete" and "opens" say which pairs of quantity and cost can be the later and the earlier one (M2, M3). */
export function panelSteps(options: Options, { quantities, costs }: PanelNames): Step[] {
  const lying = asPeriodsSay(options);
  const [q, c] = [`${quantities}_figures`, `${costs}_figures`];
  const bothPositive = `IF((${q}>0)*(${c}>0),1,0)`;
  const bothZero = `${quantities}_known*${costs}_known*(${q}=0)*(${c}=0)`;
  return [
    ...figureSteps(quantities, lying),
    ...figureSteps(costs, lying),
    ['shape_check', `${sameShape(quantities, costs)}+${atLeastTwo(quantities)}`],
    ['opens', bothPositive],
    ['complete', options.when('zeros', 'activity', `opens+${bothZero}`, 'opens')],
    onesStep(quantities),
    ...periodSteps(quantities),
  ];
}

export const panelChecks = ({ quantities, costs }: PanelNames): string[] => [
  `${quantities}_check`,
  `${costs}_check`,
  'shape_check',
];

/** What a comparison with the period at `compared_with` needs; all rows are services, all columns periods. */
export function comparisonSteps({ quantities, costs }: PanelNames): Step[] {
  const [q, c] = [`${quantities}_figures`, `${costs}_figures`];
  return [
    ['pick', 'IF(period_down=compared_with,1,0)'],
    ['starts', 'IF(period=compared_with,1,0)'],
    ['matched', 'MMULT(opens,pick)*complete'],
    ['services_matched', over('matched')],
    ['relative', `IF(matched>0,${q},1)/IF(matched>0,MMULT(${q},pick),1)`],
    ['cost_before', `IF(matched>0,MMULT(${c},pick),0)`],
    ['cost_now', `IF(matched>0,${c},0)`],
    ['total_before', over('cost_before')],
    ['total_now', over('cost_now')],
    ['share_before', 'cost_before/IF(total_before=0,1,total_before)'],
    ['share_now', 'cost_now/IF(total_now=0,1,total_now)'],
    ['carried_cost', 'IF(relative>0,cost_now/IF(relative>0,relative,1),cost_before)'],
    ['mean_share', '(share_before+share_now)/2'],
    ['growth_log', 'LN(IF(relative>0,relative,1))'],
    ['fallen_check', 'IF(SUM(matched*(relative=0)*(1-starts))>0,#NUM!,0)'],
    ['moved', `${over('cost_before*relative')}/IF(total_before=0,1,total_before)`],
    ['back_total', over('carried_cost')],
    ['returned', 'total_now/IF(back_total=0,1,back_total)'],
    ['share_ratio', 'IF(matched>0,share_now,1)/IF(matched>0,share_before,1)'],
    [
      'log_mean',
      'IF(ABS(share_ratio-1)<0.0001,mean_share*(1-(share_ratio-1)^2/12),(share_now-share_before)/LN(IF(share_ratio=1,2,share_ratio)))',
    ],
    ['crossed', 'SQRT(cost_before*carried_cost)'],
    ['crossed_total', over('crossed')],
    ['pooled', `${over('cost_before+carried_cost')}`],
    ['log_mean_total', over('log_mean')],
  ];
}

const LOGARITHMIC = ['tornqvist', 'geometric-laspeyres', 'geometric-paasche', 'sato-vartia'];
const perTotal = (text: string, total: string): string => `${text}/IF(${total}=0,1,${total})`;

/** The link of each comparison under each formula; its value means nothing where no service is matched. */
export const linkTexts = () => ({
  laspeyres: 'moved',
  paasche: 'returned',
  fisher: 'SQRT(moved*returned)',
  tornqvist: `EXP(${over('mean_share*growth_log')})`,
  'average-share': `1+${over('IF(total_now=0,share_before,mean_share)*(relative-1)')}`,
  walsh: perTotal(over('crossed*relative'), 'crossed_total'),
  'marshall-edgeworth': perTotal(over('cost_before*relative+cost_now'), 'pooled'),
  'geometric-laspeyres': `EXP(${over('share_before*growth_log')})`,
  'geometric-paasche': `EXP(${over('share_now*growth_log')})`,
  'sato-vartia': `EXP(${perTotal(over('log_mean*growth_log'), 'log_mean_total')})`,
});

export const linkText = (options: Options): string => options.choose('formula', linkTexts());

/** A formula with logarithms has no value where a service falls to 0 (M3). */
export function logarithmCheck(options: Options): string {
  const texts = {
    laspeyres: '0',
    paasche: '0',
    fisher: '0',
    'average-share': '0',
    walsh: '0',
    'marshall-edgeworth': '0',
  };
  const needed = Object.fromEntries(LOGARITHMIC.map((name) => [name, 'fallen_check']));
  return options.when('zeros', 'activity', options.choose('formula', { ...texts, ...needed }), '0');
}
