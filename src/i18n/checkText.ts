import type { CheckFinding } from '../measures/checks/checkFinding';
import type { CheckFacts, CheckWords } from './checkFacts';
import { checks as english } from './en/checks';
import { findingTitles as englishTitles } from './en/findingTitles';
import { findingText } from './findingText';
import type { LanguageCode } from './languages';
import { checks as thai } from './th/checks';
import { findingTitles as thaiTitles } from './th/findingTitles';
import { withThaiSpaces } from './thaiSpaces';

/** A finding in sentences: the fact, what it does to the result, what to do. */
export interface CheckText {
  readonly title: string;
  readonly says: string;
  /** Empty where the sentence before says it too. */
  readonly remedy: string;
}

const WORDS = { en: english, th: thai } as const;
const TITLES = { en: englishTitles, th: thaiTitles } as const;

export function checkText(finding: CheckFinding, language: LanguageCode): CheckText {
  const facts = factsFor(finding, language);
  if (finding.from === 'core') {
    const said = { ...finding.finding, ...(finding.block !== undefined && { block: facts.block }) };
    return {
      title: withThaiSpaces(TITLES[language][finding.kind](facts), language),
      says: findingText(said, language, finding.names),
      remedy: '',
    };
  }
  const words: CheckWords = WORDS[language][finding.kind];
  const [title, says, remedy] = [words.title(facts), words.says(facts), words.remedy(facts)];
  const spaced = (text: string) => withThaiSpaces(text, language);
  return { title: spaced(title), says: spaced(says), remedy: spaced(remedy) };
}

function factsFor(finding: CheckFinding, language: LanguageCode): CheckFacts {
  const details: Readonly<Record<string, unknown>> = { ...finding.details };
  const number = (name: string): string => {
    const value = details[name];
    return typeof value === 'number' ? written(value, language) : '';
  };
  const text = (name: string): string => (typeof details[name] === 'string' ? details[name] : '');
  return {
    block: finding.block === undefined ? '' : WORDS[language].blocks[finding.block],
    service: finding.service?.trim() ?? '',
    period: finding.period?.trim() ?? '',
    growth: signedPercent(details.growth),
    usual: signedPercent(details.usual),
    factor: number('factor'),
    familiar: number('familiar'),
    before: text('before'),
    after: text('after'),
    unit: text('unit'),
    suggestion: text('suggestion'),
    deflator: text('deflator'),
    total: number('total'),
    sum: number('sum'),
    difference: number('difference'),
    empty: number('empty'),
    of: number('of'),
    times: number('times'),
    ended: number('ended'),
    begun: number('begun'),
    spike: details.spike === true,
    alike: details.alike === true,
  };
}

/** Western digits in Thai too; as many places as tell the figure from others, and a true minus. */
function written(value: number, language: LanguageCode): string {
  const locale = language === 'th' ? 'th-TH-u-nu-latn' : 'en-GB';
  const options = Math.abs(value) < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, options).format(value).replace('-', '\u2212');
}

/** A factor as growth: 1.125 is +12.5%. */
function signedPercent(factor: unknown): string {
  if (typeof factor !== 'number') return '';
  const percent = 100 * (factor - 1);
  const rounded = Math.abs(percent) < 100 ? percent.toFixed(1) : percent.toFixed(0);
  return `${percent >= 0 ? '+' : ''}${rounded}%`.replace('-', '\u2212');
}
