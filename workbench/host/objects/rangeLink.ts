/** Range.hyperlink: to a place in the workbook or to a web address. */
import { cellBox, intersection } from '../book/boxes';
import type { LinkRecord } from '../book/records';
import type { Members, Place } from '../hostObject';
import type { Json } from '../json';
import { record } from '../arguments';
import { invalidArgument } from '../hostError';
import type { Model } from './model';

/** Excel gives a linked cell the style "Hyperlink". */
const LINK_COLOR = '#0563C1';

function describe(link: LinkRecord, text: string): Json {
  const target: { [key: string]: Json } = link.web ? { address: link.target } : { documentReference: link.target };
  return { ...target, screenTip: link.screenTip, textToDisplay: text };
}

export function rangeLink(model: Model, { sheet, box }: Place): Members {
  const { book } = model;
  const here = (link: LinkRecord) => intersection(box, cellBox(link.row, link.column)) !== null;
  return {
    get: {
      Hyperlink: () => {
        const link = sheet.links.find((l) => l.row === box.row && l.column === box.column);
        const value = book.grid.read(sheet.name, cellBox(box.row, box.column))[0]?.[0]?.value;
        return link ? describe(link, typeof value === 'string' ? value : '') : null;
      },
    },
    set: {
      Hyperlink: (value) => {
        book.checkUnlocked(sheet);
        const wanted = record(value);
        const inside = wanted['documentReference'];
        const target = inside ?? wanted['address'];
        if (typeof target !== 'string' || target === '') throw invalidArgument();
        const tip = wanted['screenTip'];
        const text = wanted['textToDisplay'];
        sheet.links = sheet.links.filter((link) => !here(link));
        for (let row = box.row; row < box.row + box.rows; row += 1)
          for (let column = box.column; column < box.column + box.columns; column += 1)
            sheet.links.push({
              row,
              column,
              target,
              web: typeof inside !== 'string',
              screenTip: typeof tip === 'string' ? tip : '',
            });
        if (typeof text === 'string' && text !== '')
          book.grid.write(sheet.name, cellBox(box.row, box.column), [[{ text }]]);
        book.grid.format(sheet.name, box, { color: LINK_COLOR, underline: true });
        book.cellsChanged(sheet, box, true);
      },
    },
  };
}
