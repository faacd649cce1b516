/**
 * On the sheets of a total a measure stands where a service stands elsewhere. The sentences are the same ones with that word
 * exchanged; what people have named themselves is left alone.
 */
import type { Language } from '../../measures/measure';
import { readingWords } from '../reading/readingContext';
import type { ReadingWords } from '../reading/readingContext';

type Exchange = readonly (readonly [RegExp, string])[];

const EXCHANGES: Readonly<Record<Language, Exchange>> = {
  en: [
    [/\bservices\b/g, 'measures'],
    [/\bservice\b/g, 'measure'],
    [/\bServices\b/g, 'Measures'],
    [/\bService\b/g, 'Measure'],
  ],
  th: [[/บริการ/g, 'ชุดการวัด']],
};

export function totalWords(language: Language): ReadingWords {
  const words = readingWords(language);
  const { total } = words;
  const spoken = exchanged(words, EXCHANGES[language]) as ReadingWords;
  return {
    ...spoken,
    total,
    steps: { ...spoken.steps, signs: total.signs },
    about: {
      ...spoken.about,
      measured: total.measured,
      lists: { ...spoken.about.lists, data: total.listed.data, output: total.listed.output },
    },
    report: {
      ...spoken.report,
      noInputs: total.noInputs,
      noProductivity: total.noInputs,
      noQuality: total.qualityInside,
    },
  };
}

/** Sentences with gaps get marks in the gaps first, so that a name with the word in it stays as it is. */
function exchanged(value: unknown, exchange: Exchange): unknown {
  if (typeof value === 'string') return replaced(value, exchange);
  if (typeof value === 'function') {
    const sentence = value as (...facts: unknown[]) => string;
    return (...facts: unknown[]) => {
      const marks = facts.map((fact, i) => (typeof fact === 'string' && fact !== '' ? mark(i) : fact));
      const text = replaced(sentence(...marks), exchange);
      return facts.reduce<string>(
        (all, fact, i) => (marks[i] === fact ? all : all.replaceAll(mark(i), String(fact))),
        text,
      );
    };
  }
  if (Array.isArray(value)) return value.map((one) => exchanged(one, exchange));
  if (typeof value !== 'object' || value === null) return value;
  // A gap's name is no word: {service} is filled in by a formula.
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, exchanged(one, exchange)]));
}

const mark = (i: number): string => `\u0001${i}\u0001`;

const replaced = (text: string, exchange: Exchange): string =>
  text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : exchange.reduce((now, [from, to]) => now.replaceAll(from, to), part)))
    .join('');
