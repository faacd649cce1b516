/** Deflated spending, and capital by perpetual inventory. */
import type { Step } from '../letText';
import type { Options } from '../options';
import {
  figureSteps,
  periodSteps,
  positionCheck,
  positionMark,
  resultAs,
  sameShape,
  seriesAsItLies,
  unlessWrong,
  type Lying,
} from './figures';
import { asBlock, flat, flatByRow, flatSteps } from './flat';
import type { Form } from './form';

/** The second block is one series for every row, or has a row for each. */
export const seriesOrBlock = (one: string, other: string): string =>
  `IF(AND(${other}_rows=1,${other}_columns=${one}_columns),0,${sameShape(one, other)})`;

/** Amounts and prices, and the prices of the base period. */
function pricedSteps(options: Options, amounts: string, lying: Lying, signed: boolean): Step[] {
  const base = options.number('base');
  return [
    ...figureSteps(amounts, lying, signed ? 'signed' : 'positive', !signed),
    ...figureSteps('deflator', lying),
    ['shape_check', seriesOrBlock(amounts, 'deflator')],
    ['base_position_check', positionCheck(base, amounts)],
    ...periodSteps(amounts),
    ['deflator_then', `MMULT(deflator_figures,${positionMark(base)})`],
    ['base_check', 'IF(SUM(IF(deflator_then>0,1,0))=0,NA(),0)'],
    ['price_known', 'IF((deflator_figures>0)*(deflator_then>0)>0,1,0)'],
    ['price_ratio', 'IF(price_known>0,deflator_then,1)/IF(price_known>0,deflator_figures,1)'],
  ];
}

const checksOf = (amounts: string): string[] => [
  `${amounts}_check`,
  'deflator_check',
  'shape_check',
  'base_position_check',
  'base_check',
];

export const DEFLATE: Form = {
  lambda: 'Deflate',
  body(options) {
    const lying = seriesAsItLies(options);
    const steps = pricedSteps(options, 'spending', lying, false);
    const there = options.when('zeros', 'activity', 'spending_known', 'IF(spending_figures>0,1,0)');
    const result = `IF(${there}*price_known=0,NA(),spending_figures*price_ratio)`;
    return {
      steps: [...options.steps, ...steps],
      result: resultAs('spending', lying, unlessWrong(checksOf('spending'), result)),
    };
  },
};

/** (1 - 2/life)^years, with 0^0 = 1. */
const keptAfter = (life: string, years: string): string =>
  `IF(${years}=0,1,IF(${life}>2,EXP(${years}*LN(IF(${life}>2,1-2/${life},1))),0))`;

/** What a unit of investment counts at an age; the mid-year convention (K2-K4). `life` and `age` are formulas. */
function weightOf(options: Options, life: string, age: string): string {
  const left = (text: string) => `IF(${text}>0,${text},0)`;
  const capped = (text: string) => `IF(${text}>1,1,${left(text)})`;
  const gross = `IF(${age}<${life}-0.5,1,0)`;
  const kept = keptAfter(life, age);
  const keptBefore = keptAfter(life, `IF(${age}<1,0,${age}-1)`);
  const straight = options.choose('measure', {
    consumption: `IF(${age}=0,0.5,${capped(`(${life}-${age}+0.5)`)})/${life}`,
    net: `${left(`(${life}-${age}-0.5)`)}/${life}`,
    gross,
  });
  const declining = options.choose('measure', {
    consumption: `IF(${age}=0,1/${life},2/${life}*(1-1/${life})*${keptBefore})`,
    net: `(1-1/${life})*${kept}`,
    gross,
  });
  return options.when('profile', 'geometric', declining, straight);
}

/** From which age on investment counts no longer, even when it is missing: never under declining balance. */
function countsOf(options: Options, life: string, age: string): string {
  const straight = options.choose('measure', {
    consumption: `IF(${age}<${life}+0.5,1,0)`,
    net: `IF(${age}<${life}-0.5,1,0)`,
    gross: `IF(${age}<${life}-0.5,1,0)`,
  });
  const declining = options.choose('measure', { consumption: '1', net: '1', gross: `IF(${age}<${life}-0.5,1,0)` });
  return options.when('profile', 'geometric', declining, straight);
}

export const CAPITALINPUT: Form = {
  lambda: 'CapitalInput',
  body(options) {
    const lying = seriesAsItLies(options);
    const least = options.when(
      'profile',
      'geometric',
      options.choose('measure', { consumption: '2', net: '2', gross: '1' }),
      '1',
    );
    const steps: Step[] = [
      ...pricedSteps(options, 'investment', lying, true),
      ['vintage', 'IF(investment_known*price_known>0,investment_figures*price_ratio,0)'],
      ['vintage_missing', '1-investment_known*price_known'],
      ...lifeSteps(options),
      ['least_life', least],
      ['life_check', `${options.isKnown('life') ? '0' : LIFE_CHECK}+IF(SUM(IF(lives<least_life,1,0))>0,#VALUE!,0)`],
      ...(options.isKnown('life') ? oneLife(options) : eachLife(options)),
    ];
    const checks = [...checksOf('investment'), 'life_check'];
    const result = 'IF(gaps>0,NA(),capital)';
    return { steps: [...options.steps, ...steps], result: resultAs('investment', lying, unlessWrong(checks, result)) };
  },
};

const LIFE_CHECK =
  'IF(SUM(IF(ISERR(life),1,0))>0,#VALUE!,IF(SUM(IF(lives<0,1,0))>0,#NUM!,IF(SUM(lives_known)<life_rows*life_columns,NA(),' +
  'IF(AND(MIN(life_rows,life_columns)=1,OR(life_rows*life_columns=1,life_rows*life_columns=investment_rows)),0,#VALUE!))))';

/** A constant has no rows in every engine. */
export const sizeSteps = (argument: string): Step[] => [
  [`${argument}_rows`, `IFERROR(ROWS(${argument}),1)`],
  [`${argument}_columns`, `IFERROR(COLUMNS(${argument}),1)`],
];

function lifeSteps(options: Options): Step[] {
  if (options.isKnown('life'))
    return [
      ['lives', options.number('life')],
      ['lives_known', '1'],
    ];
  return [
    ...sizeSteps('life'),
    ['lives', 'IF(life_columns>1,TRANSPOSE(IF(ISNUMBER(life),life,0)),IF(ISNUMBER(life),life,0))'],
    ['lives_known', 'IF(ISNUMBER(life),1,0)'],
  ];
}

/** One life for all rows: a matrix of weights by age. */
const oneLife = (options: Options): Step[] => [
  ['age', 'period-period_down'],
  ['old_age', 'IF(age<0,0,age)'],
  ['capital', `MMULT(vintage,IF(age<0,0,${weightOf(options, 'lives', 'old_age')}))`],
  ['gaps', `MMULT(vintage_missing,IF(age<0,0,${countsOf(options, 'lives', 'old_age')}))`],
];

/** Lives from cells, perhaps one for each row: the weights differ by row. */
const eachLife = (options: Options): Step[] => [
  ...flatSteps('investment'),
  ['cell_life', flatByRow('IF(lives<1,1,lives)')],
  ['age', 'IF(same_row>0,cell_period-cell_period_down,0-1)'],
  ['old_age', 'IF(age<0,0,age)'],
  ['capital', asBlock(`MMULT(${flat('vintage')},IF(age<0,0,${weightOf(options, 'cell_life', 'old_age')}))`)],
  ['gaps', asBlock(`MMULT(${flat('vintage_missing')},IF(age<0,0,${countsOf(options, 'cell_life', 'old_age')}))`)],
];
