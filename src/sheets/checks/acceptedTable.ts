/** Findings that someone looked at and accepted, with the reason (rule S86). */
import type { AcceptedFinding } from '../../measures/definition';
import type { Page } from '../plan/page';
import type { ReadingContext } from '../reading/readingContext';

export function acceptedTable(page: Page, { measure, words }: ReadingContext): void {
  const own = words.countedChecks;
  page.heading(own.acceptedTitle, [measure.accepted.length === 0 ? own.noneAccepted : own.acceptedNote]);
  if (measure.accepted.length === 0) return;
  page.table({
    cells: [own.finding, own.date, words.period, own.reason],
    styles: ['columnHeading', 'columnHeading', 'columnHeading', 'columnHeading'],
  });
  for (const one of measure.accepted) {
    page.add({
      cells: [place(one, words), one.date, one.period ?? words.notApplicable, one.reason],
      styles: ['label', 'unit', 'unit', 'text'],
    });
  }
}

const place = ({ kind, block, service }: AcceptedFinding, words: ReadingContext['words']): string => {
  const names: Readonly<Record<string, string>> = words.findingNames;
  const blocks: Readonly<Record<string, string>> = words.blockNames;
  const parts = [names[kind] ?? kind, block === undefined ? '' : (blocks[block] ?? block), service ?? ''];
  return parts.filter((part) => part !== '').join(', ');
};
