/**
 * Linking as numbers: which period each is compared with, and over which comparisons a period is reached from the first.
 * Products along the way are sums of logarithms, so that one matrix does for all three linkings (L1-L4, M5).
 */
import type { Step } from '../letText';
import { argumentName, OptionNotKnown, plainWord, textConstant, type Options } from '../options';

/** The span between renewals: 1 for annual chain-linking, 0 for a fixed base; a number, or a step that reads the argument. */
export function spanOf(options: Options): { readonly text: string; readonly steps: readonly Step[] } {
  if (options.isKnown('linking')) {
    const given = options.number('linking');
    const word = plainWord(textConstant(given) ?? given);
    const span = word === 'annual' ? 1 : word === 'fixed' ? 0 : Number(word);
    if (!(Number.isInteger(span) && (span >= 2 || word === 'annual' || word === 'fixed')))
      throw new OptionNotKnown('linking');
    return { text: String(span), steps: [] };
  }
  const word = options.word('linking');
  const number = `IF(AND(VALUE(${word})>=2,VALUE(${word})=INT(VALUE(${word}))),VALUE(${word}),#VALUE!)`;
  return {
    text: 'span',
    steps: [['span', `IF(${word}="annual",1,IF(${word}="fixed",0,IFERROR(${number},#VALUE!)))`]],
  };
}

const RENEWED = 'IF(period=1,1,1+IF(SPAN=0,1,SPAN)*INT((period-2)/IF(SPAN=0,1,SPAN)))';
const RENEWS = 'IF(period=1,0,IF(INT((period-1)/SPAN)=(period-1)/SPAN,1,0))';

/** Steps for compared_with (a row of positions) and way (1 where the comparison of the row lies on the way to the column). */
export function linkingSteps(options: Options, base: string): Step[] {
  const { text: span, steps } = spanOf(options);
  const fixed: Step[] = [
    ['compared_with', `period*0+${base}`],
    ['renews', 'period*0'],
  ];
  const chained: Step[] = [
    ['compared_with', span === '1' ? 'IF(period=1,1,period-1)' : RENEWED.replace(/IF\(SPAN=0,1,SPAN\)/g, span)],
    ['renews', span === '1' ? 'IF(period=1,0,1)' : RENEWS.replace(/SPAN/g, span)],
  ];
  const way: Step = ['way', 'IF((period_down=period)+TRANSPOSE(renews)*(period_down<=compared_with)>0,1,0)'];
  if (span === '0') return [...fixed, way];
  if (span !== 'span') return [...chained, way];
  return [
    ...steps,
    ['compared_with', `IF(span=0,period*0+${base},${RENEWED.replace(/SPAN/g, 'span')})`],
    ['renews', `IF(span=0,period*0,${RENEWS.replace(/SPAN/g, 'IF(span=0,1,span)')})`],
    way,
  ];
}

/**
 * From link and broken (1 where a comparison has no value) to the index. `piece` is the same number for periods that are
 * tied together: how many comparisons on the way are broken; a broken one that nothing else builds on is a piece of its own.
 */
export function chainSteps(base: string): Step[] {
  return [
    ['is_base', `IF(period=${base},1,0)`],
    ['vanished', 'IF(broken>0,0,IF(link=0,1,0))'],
    ['logs', 'MMULT(LN(IF(broken+vanished>0,1,link)),way)'],
    ['piece', 'IF(broken*(1-renews)>0,0-period,MMULT(broken,way))'],
    ['zeros_on_way', 'MMULT(vanished,way)'],
    ['base_logs', 'SUM(logs*is_base)'],
    ['base_zeros', 'SUM(zeros_on_way*is_base)'],
    ['tied', 'IF(piece=SUM(piece*is_base),1,0)'],
    ['base_check', 'IF(SUM(tied*(zeros_on_way<base_zeros))>0,#DIV/0!,0)'],
  ];
}

export const INDEX_RESULT = 'IF(is_base>0,100,IF(tied=0,NA(),IF(zeros_on_way>base_zeros,0,100*EXP(logs-base_logs))))';

export const baseOf = (options: Options): string => options.number('base');
export const linkingArgument = argumentName('linking');
