import type { Finding } from '../core/findings/findings';
import type { FindingFacts } from './findingFacts';
import type { LanguageCode } from './languages';
import { LANGUAGES } from './languages';
import type { Orientation } from './orientation';
import { withThaiSpaces } from './thaiSpaces';

/** What the user calls the services and periods; without names a sentence speaks of rows and columns. */
export interface Names {
  readonly services?: readonly string[];
  readonly periods?: readonly string[];
}

type Loose = Partial<{
  value: number;
  cost: number;
  quantity: number;
  error: string;
  text: string;
  factor: number;
  coverage: number;
  share: number;
  lastPeriod: number;
  services: number;
  periods: number;
  costServices: number;
  costPeriods: number;
  line: 'row' | 'column';
}>;

/** Checks of a measure name blocks of their own kind, such as labour. */
export type SaidFinding = Omit<Finding, 'block'> & { readonly block?: string };

/** The sentence of a finding: what was found, where, and what to make of it. */
export function findingText(
  finding: SaidFinding,
  language: LanguageCode,
  names: Names = {},
  orientation: Orientation = 'across',
): string {
  const facts = factsOf(finding, language, names, orientation);
  const unnamed = factsOf(finding, language, {}, orientation);
  const sentence = withThaiSpaces(LANGUAGES[language].findings[finding.kind](facts), language);
  return capitalised(sentence, [unnamed.service, unnamed.period]);
}

function factsOf(finding: SaidFinding, language: LanguageCode, names: Names, orientation: Orientation): FindingFacts {
  const details = finding.details as Loose;
  const ratio = details.coverage ?? details.share;
  const value = details.value ?? details.cost ?? details.quantity;
  const across = orientation === 'across';
  const line = details.line ?? 'row';
  return {
    block: finding.block ?? '',
    service: nameOf(finding.service, names.services, across ? 'row' : 'column', language),
    period: nameOf(finding.period, names.periods, across ? 'column' : 'row', language),
    lastPeriod: nameOf(details.lastPeriod, names.periods, across ? 'column' : 'row', language),
    value: value === undefined ? '' : String(value),
    text: details.error ?? details.text ?? '',
    factor: details.factor === undefined ? '' : String(Number(details.factor.toPrecision(2))),
    percent: ratio === undefined ? '' : `${roundedPercent(ratio)} %`,
    extent: extentText(details.services, details.periods, language, across),
    costExtent: extentText(details.costServices, details.costPeriods, language, across),
    line: across ? line : turned(line),
  };
}

const turned = (line: 'row' | 'column'): 'row' | 'column' => (line === 'row' ? 'column' : 'row');

/** Whole per cent, but never 100 for what is less. */
const roundedPercent = (ratio: number): string =>
  ratio > 0.99 && ratio < 1 ? (100 * ratio).toFixed(2) : (100 * ratio).toFixed(0);

function nameOf(
  at: number | undefined,
  names: readonly string[] | undefined,
  line: 'row' | 'column',
  language: LanguageCode,
): string {
  if (at === undefined) {
    return '';
  }
  const name = names?.[at]?.trim() ?? '';
  return name === '' ? LANGUAGES[language].errors[line](at + 1) : name;
}

function extentText(
  services: number | undefined,
  periods: number | undefined,
  language: LanguageCode,
  across: boolean,
): string {
  if (services === undefined || periods === undefined) {
    return '';
  }
  return LANGUAGES[language].errors.extent(across ? services : periods, across ? periods : services);
}

/** "row 3" at the beginning of a sentence takes a capital; a service's own name stays as it is. */
function capitalised(sentence: string, unnamed: readonly string[]): string {
  return unnamed.some((words) => words !== '' && sentence.startsWith(words))
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : sentence;
}
