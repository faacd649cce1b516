/** The sentences of what is wrong with a measure, and of what was found in its sources. */
import type { MatchFinding } from '../measures/source/matchPanel';
import type { MeasureProblem } from '../measures/measureError';
import type { SourceFinding } from '../measures/source/sourceFindings';
import type { Catalogue } from './catalogue';
import { sources as english } from './en/sources';
import { sources as thai } from './th/sources';
import { withThaiSpaces } from './thaiSpaces';

type Words = Catalogue<typeof english>;
const LANGUAGES: Readonly<Record<'en' | 'th', Words>> = { en: english, th: thai };

/** What is wrong, where, and what to do. */
export function problemText(problem: MeasureProblem, language: 'en' | 'th'): string {
  const sentence = LANGUAGES[language].problems[problem.code] as (facts: MeasureProblem) => string;
  return withThaiSpaces(sentence(problem), language);
}

/** Where, what was found, and what became of it. */
export function sourceFindingText(finding: SourceFinding | MatchFinding, language: 'en' | 'th'): string {
  const words = LANGUAGES[language];
  const sentence = words.findings[finding.kind] as (facts: SourceFinding | MatchFinding) => string;
  return withThaiSpaces(words.at(finding.sheet, finding.cell, sentence(finding)), language);
}
