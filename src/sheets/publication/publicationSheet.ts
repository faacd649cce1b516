/** Figures for publication: values only, rounded, on one sheet that needs nothing else (PB3). */
import type { Publication, PublicationWords } from '../../measures/publication';
import { freeSheetNames } from '../context/freeNames';
import { Page } from '../plan/page';
import type { SheetPlan, StyleName, WorkbookPlan } from '../plan/plan';

const NAME = 'Publication';
const SIGNS = { normal: '[x]', missing: '[x]', notApplicable: '[z]' } as const;

export function buildPublicationPlan(
  publication: Publication,
  words: PublicationWords,
  existingSheets: readonly string[],
): WorkbookPlan {
  const name = freeSheetNames([NAME], existingSheets)(NAME);
  return { sheets: [publicationSheet(publication, words, name)], names: [], show: name };
}

function publicationSheet(publication: Publication, words: PublicationWords, name: string): SheetPlan {
  const { rows, periods, base, rounding } = publication;
  const page = new Page(name);
  page.title(words.caption(publication));
  page.note(words.valuesOnly, ...words.notes(publication));
  page.gap();
  const heading = (style: StyleName) => periods.map(() => style);
  const headingRow = page.table({
    cells: [words.columns[0], words.unitColumn, ...periods],
    styles: ['columnHeading', 'columnHeading', ...heading('columnHeadingNumber')],
  });
  const format = rounding.places > 0 ? `0.${'0'.repeat(Math.min(rounding.places, 20))}` : '0';
  for (const row of rows) {
    const look = row.kind === 'index' ? ('total' as const) : ('figure' as const);
    page.add({
      cells: [
        words.rowName(row),
        words.unitName(row, base),
        ...periods.map((_, t) => row.values[t] ?? SIGNS[row.statuses[t] ?? 'missing']),
      ],
      styles: [look === 'total' ? 'totalLabel' : 'label', 'unit', ...heading(look)],
      formats: [undefined, undefined, ...periods.map(() => format)],
    });
  }
  return page.finish({
    columnWidths: [44, 24, ...periods.map(() => 12)],
    freeze: { rows: headingRow, columns: 1 },
    print: { titleRows: `${headingRow}:${headingRow}` },
  });
}
