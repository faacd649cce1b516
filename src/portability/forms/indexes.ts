/** Output, input and unit-cost indexes, the growth of each period on the one before, and coverage. */
import type { Step, Steps } from '../letText';
import type { Options } from '../options';
import { asPeriodsSay, positionCheck, resultAs, unlessWrong } from './figures';
import type { Form } from './form';
import { INDEX_RESULT, baseOf, chainSteps, linkingSteps } from './linking';
import {
  QUANTITIES_AND_COSTS,
  comparisonSteps,
  linkText,
  logarithmCheck,
  panelChecks,
  panelSteps,
  sumOverServices,
  type PanelNames,
} from './panel';

/** Periods compared with the one before; the first with itself. */
const ON_PERIOD_BEFORE: Step = ['compared_with', 'IF(period=1,1,period-1)'];

function indexBody(names: PanelNames, links: (options: Options) => Step[]) {
  return (options: Options): Steps => {
    const base = baseOf(options);
    const body: Step[] = [
      ...panelSteps(options, names),
      ['base_position_check', positionCheck(base, names.quantities)],
      ...linkingSteps(options, base),
      ...comparisonSteps(names),
      ...links(options),
      ...chainSteps(base),
    ];
    const checks = [...panelChecks(names), 'base_position_check', logarithmCheck(options), 'base_check'];
    const result = resultAs(names.quantities, asPeriodsSay(options), unlessWrong(checks, INDEX_RESULT));
    return { steps: [...options.steps, ...body], result };
  };
}

const volumeLinks = (options: Options): Step[] => [
  ['broken', 'IF((services_matched=0)*(1-starts)>0,1,0)'],
  ['link', `IF(starts>0,1,IF(services_matched=0,0,${linkText(options)}))`],
];

/** Matched cost ratio over the volume link: no value where nothing is left that could have a unit cost. */
const unitCostLinks = (options: Options): Step[] => [
  ['volume_link', `IF(starts>0,1,IF(services_matched=0,0,${linkText(options)}))`],
  ['broken', 'IF(volume_link=0,1,0)'],
  ['link', 'IF(starts>0,1,IF(broken>0,0,total_now/IF(total_before=0,1,total_before)/IF(broken>0,1,volume_link)))'],
];

const INPUTS: PanelNames = { quantities: 'volumes', costs: 'costs' };

export const OUTPUTINDEX: Form = { lambda: 'OutputIndex', body: indexBody(QUANTITIES_AND_COSTS, volumeLinks) };
export const INPUTINDEX: Form = { lambda: 'InputIndex', body: indexBody(INPUTS, volumeLinks) };
export const UNITCOSTINDEX: Form = { lambda: 'UnitCostIndex', body: indexBody(QUANTITIES_AND_COSTS, unitCostLinks) };

export const WEIGHTEDGROWTH: Form = {
  lambda: 'WeightedGrowth',
  body(options) {
    const names = QUANTITIES_AND_COSTS;
    const link = linkText(options);
    const steps = [...panelSteps(options, names), ON_PERIOD_BEFORE, ...comparisonSteps(names)];
    const growth = `IF(period=1,"",IF(services_matched=0,NA(),${link}-1))`;
    const checks = [...panelChecks(names), logarithmCheck(options)];
    const result = resultAs(names.quantities, asPeriodsSay(options), unlessWrong(checks, growth));
    return { steps: [...options.steps, ...steps], result };
  },
};

export const COVERAGE: Form = {
  lambda: 'Coverage',
  body(options) {
    const names = QUANTITIES_AND_COSTS;
    const steps: Step[] = [
      ...panelSteps(options, names),
      ON_PERIOD_BEFORE,
      ...comparisonSteps(names),
      ['all_costs', sumOverServices('costs_figures+MMULT(costs_figures,pick)')],
    ];
    const share = 'IF(period=1,"",IF(all_costs=0,NA(),(total_before+total_now)/IF(all_costs=0,1,all_costs)))';
    const result = resultAs(names.quantities, asPeriodsSay(options), unlessWrong(panelChecks(names), share));
    return { steps: [...options.steps, ...steps], result };
  },
};
