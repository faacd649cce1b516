/** The findings in sentences, from the numbers further down; formulas, so that they follow every figure (rules S72, S73). */
import type { Page } from '../plan/page';
import type { ReadingContext } from '../reading/readingContext';
import { textLiteral } from '../plan/reference';
import { formula } from '../plan/tableRows';
import type { PlanCell } from '../plan/plan';
import type { NumberKey, NumberRows } from './numbers';

/** A sentence of the catalogue has its gaps as {name}: a key of the numbers stands for its words. */
export function sentenceFormula(template: string, value: (name: string) => string): string {
  const parts = template.split(/\{(\w+)\}/);
  return parts
    .map((part, i) => (i % 2 === 1 ? value(part) : part === '' ? '' : textLiteral(part)))
    .filter((part) => part !== '')
    .join('&');
}

/** Headline and sentences. `rows` is filled when the numbers are written, before the formulas are asked for. */
export function findings(page: Page, context: ReadingContext, rows: NumberRows): void {
  const { words, layout } = context;
  const own = words.report;
  const { productivity, inputs, quality, names } = layout;
  const row = (key: NumberKey) => rows[key] ?? 0;
  const number = (key: NumberKey) => `B${row(key)}`;
  const inWords = (name: string): string => `C${row(name as NumberKey)}`;
  const say = (template: string) => sentenceFormula(template, inWords);
  const points = (key: NumberKey) => `FIXED(100*ABS(${number(key)}),2,TRUE)`;
  const lazily = (style: 'sentence' | 'headline', text: () => string): void => {
    page.sentence((): PlanCell => formula(text()), style);
  };
  const has = productivity ? 'productivity' : 'output';
  page.gap();
  lazily('headline', () => ifSame(names.baseNumber, names.reportNumber, own.sameAsBase, say(own.headline[has])));
  if (productivity) lazily('sentence', () => say(own.sincePair));
  else page.sentence(inputs ? own.noProductivity : own.noInputs);
  lazily('sentence', () => ifFirst(names.reportNumber, own.firstPeriod, say(own.before[has])));
  if (productivity)
    lazily('sentence', () => ifFirst(names.reportNumber, own.firstProductivity, say(own.soProductivity)));
  const extreme = (key: 'largestRise' | 'largestFall') =>
    lazily('sentence', () => {
      const sign = key === 'largestRise' ? '>' : '<';
      const sentence = sentenceFormula(own[key].some, (name) => (name === 'points' ? points(key) : inWords(key)));
      return `IF(ISNUMBER(${number(key)}),IF(${number(key)}${sign}0,${sentence},${textLiteral(own[key].none)}),${textLiteral(own[key].unknown)})`;
    });
  extreme('largestRise');
  extreme('largestFall');
  if (quality) lazily('sentence', () => say(own.quality));
  else page.sentence(own.noQuality);
  lazily('sentence', () => coverage(context, number('coverage')));
  const { chosen } = layout.output;
  const other = words.steps.linkings[chosen.linking === 'fixed' ? 'annual' : 'fixed'];
  lazily('sentence', () => say(own.otherLinking(other.inSentence)));
}

const ifSame = (a: string, b: string, same: string, sentence: string): string =>
  `IF(${a}=${b},${textLiteral(same)},${sentence})`;

const ifFirst = (position: string, first: string, sentence: string): string =>
  `IF(${position}=1,${textLiteral(first)},${sentence})`;

function coverage({ words, layout }: ReadingContext, number: string): string {
  const own = words.report;
  const sentence = sentenceFormula(own.coverage.some, (name) =>
    name === 'share' ? `FIXED(100*${number},1,TRUE)` : layout.names.reportPeriod,
  );
  return `IF(ISNUMBER(${number}),${sentence},${textLiteral(own.coverage.none)})`;
}
