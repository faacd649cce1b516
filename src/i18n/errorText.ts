import type { AnyErrorDetail } from '../core/errors';
import type { Extent } from '../core/place';
import type { ErrorFacts } from './errorFacts';
import type { LanguageCode } from './languages';
import { LANGUAGES } from './languages';
import type { Orientation } from './orientation';
import { rowAndColumn } from './orientation';
import { withThaiSpaces } from './thaiSpaces';

type Loose = Partial<{
  argument: string;
  service: number;
  period: number;
  base: number;
  value: number;
  error: string;
  word: string;
  known: readonly string[];
  given: string | number;
  last: number;
  least: number;
  most: number | null;
  needed: number;
  room: number;
  from: number;
  to: number;
  first: Extent;
  second: Extent;
}>;

/** The sentence of an error: what is wrong, where, and what to do. `orientation` says what the sheet calls a service. */
export function errorText(
  error: { readonly detail: AnyErrorDetail },
  language: LanguageCode,
  orientation: Orientation = 'across',
): string {
  const { code, data } = error.detail;
  return withThaiSpaces(LANGUAGES[language].errors[code](factsOf(data as Loose, language, orientation)), language);
}

function factsOf(data: Loose, language: LanguageCode, orientation: Orientation): ErrorFacts {
  const { argument = '', service, period, first, second } = data;
  return {
    argument,
    Argument: argument.charAt(0).toUpperCase() + argument.slice(1),
    place: placeText(data, language, orientation),
    service: lineText(service, orientation === 'across' ? 'row' : 'column', language),
    period: lineText(period, orientation === 'across' ? 'column' : 'row', language),
    base: lineText(data.base, orientation === 'across' ? 'column' : 'row', language),
    value: numberText(data.value),
    error: data.error ?? '',
    word: data.word ?? '',
    known: (data.known ?? []).join(', '),
    given: numberText(data.given),
    last: numberText(data.last),
    least: numberText(data.least),
    most: numberText(data.most),
    needed: numberText(data.needed),
    room: numberText(data.room),
    from: numberText(data.from),
    to: numberText(data.to),
    first: first?.argument ?? '',
    firstExtent: extentText(first, language, orientation),
    second: second?.argument ?? '',
    secondExtent: extentText(second, language, orientation),
    otherPeriods: orientation === 'across' ? 'down' : 'across',
  };
}

const numberText = (value: number | string | null | undefined): string => String(value ?? '');

function placeText({ argument, service, period }: Loose, language: LanguageCode, orientation: Orientation): string {
  if (argument === undefined || service === undefined || period === undefined) {
    return '';
  }
  return LANGUAGES[language].errors.place(argument, ...rowAndColumn(service, period, orientation));
}

function lineText(line: number | undefined, kind: 'row' | 'column', language: LanguageCode): string {
  return line === undefined ? '' : LANGUAGES[language].errors[kind](line + 1);
}

function extentText(extent: Extent | undefined, language: LanguageCode, orientation: Orientation): string {
  if (extent === undefined) {
    return '';
  }
  const [rows, columns] = rowAndColumn(extent.services - 1, extent.periods - 1, orientation);
  return LANGUAGES[language].errors.extent(rows, columns);
}
