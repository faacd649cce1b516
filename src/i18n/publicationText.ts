import type { Publication, PublicationWords, PublishedRow } from '../measures/publication';
import { publication as english } from './en/publication';
import type { LanguageCode } from './languages';
import { sheets as englishSheets } from './en/sheets';
import { publication as thai } from './th/publication';
import { sheets as thaiSheets } from './th/sheets';

/** The words of published figures in one language. */
export function publicationWords(language: LanguageCode): PublicationWords {
  const words = language === 'th' ? thai : english;
  const { steps } = language === 'th' ? thaiSheets : englishSheets;
  return {
    columns: words.columns,
    rowName: (row: PublishedRow) => {
      if (row.kind === 'contribution') return row.item === '' ? words.contribution : words.contributionOf(row.item);
      const series = words.series[row.series];
      return row.kind === 'growth' ? words.growth(series) : series;
    },
    unitName: ({ unit }, base) => (unit === 'index' ? words.units.index(base) : words.units[unit]),
    statusName: (status) => words.statuses[status],
    noteSeries: words.noteSeries,
    valuesOnly: words.valuesOnly,
    unitColumn: words.unitHeading,
    caption: ({ measure }) => words.title(measure.name),
    notes: ({ measure, rounding }: Publication) => {
      const { formula, linking } = measure.method;
      const name = typeof linking === 'number' ? 'renewed' : linking;
      return [
        words.method(steps.formulas[formula].name, steps.linkings[name].name),
        ...(measure.costUnit === '' ? [] : [words.costUnit(measure.costUnit)]),
        words.rounding(String(rounding.places), words.modes[rounding.mode]),
        ...(rounding.keepTotal ? [words.keepsTotal] : []),
        words.signs,
      ];
    },
  };
}
