import { en } from '../../src/i18n/en';
import { publication } from '../../src/i18n/en/publication';
import { keep } from '../../src/i18n/en/pane/keep';
import { revisions } from '../../src/i18n/en/revisions';
import { sources } from '../../src/i18n/en/sources';
import { counted, countedOf, plural } from '../../src/i18n/en/plural';
import { pluralIn } from '../../src/i18n/plurals';

/** What is counted anywhere in the words. */
const NOUNS =
  'services|periods|rows|columns|cells|figures|findings|sheets|names|measures|numbers|blocks|years|times|characters|gaps|formulas|choices|comparisons|snapshots|growths|lines|entries|indicators|places';
/** "1 services", "1 empty cells", "1 of 1 cells", "1 cells are"; years as such ("every 2 years") are counted too. */
const WRONG = new RegExp(`\\b1 (?:[a-z-]+ )?(?:${NOUNS})\\b|(?<!of )\\b1 (?:are|have|end|begin|come|stand|need) `, 'i');

const facts = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '1' : '1') });
const numericFacts = new Proxy({}, { get: (_, key) => (key === Symbol.toPrimitive ? () => '1' : 1) });

/** All that a word says when everything in it is 1: counts come as texts in the pane, as numbers or facts elsewhere. */
function said(word: (...given: unknown[]) => unknown): string[] {
  return [['1'], [1], [facts], [numericFacts]].flatMap(([given]) => {
    try {
      return [String(word(...Array<unknown>(8).fill(given)))];
    } catch {
      return [];
    }
  });
}

type Found = readonly [path: string, texts: readonly string[]];

function words(path: string, value: unknown): Found[] {
  if (typeof value === 'function') return [[path, said(value as (...given: unknown[]) => unknown)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => words(path === '' ? key : `${path}.${key}`, one));
}

const ALL = words('', { ...en, keep, publication, revisions, sources });

describe('counting words', () => {
  it('[P201] none says "1 services": whoever counts, one is one', () => {
    const wrong = ALL.filter(([, texts]) => texts.length > 0 && texts.every((text) => WRONG.test(text)));
    expect(wrong.map(([path, texts]) => `${path}: ${texts[0]}`)).toEqual([]);
  });

  it('[P201] the words that count are among them', () => {
    const paths = new Set(ALL.map(([path]) => path));
    for (const path of ['pane.data.found', 'pane.checks.shown', 'pane.home.some', 'checks.emptyCells.title'])
      expect(paths).toContain(path);
  });

  it('[P201] the form follows the rules of the language, whatever the grouping of the digits', () => {
    expect(counted('1', 'service')).toBe('1 service');
    expect(counted('1,001', 'service')).toBe('1,001 services');
    expect(counted(0, 'entry', 'entries')).toBe('0 entries');
    expect(countedOf('1', '1', 'cell')).toBe('1 of 1 cell');
    expect(plural('21', 'is', 'are')).toBe('are');
  });

  it('[P201] Thai has one form for every count', () => {
    expect(new Intl.PluralRules('th').resolvedOptions().pluralCategories).toEqual(['other']);
    expect(['0', '1', '2'].map((count) => pluralIn('th')(count, { one: 'x', other: 'บริการ' }))).toEqual(
      Array(3).fill('บริการ'),
    );
  });
});
