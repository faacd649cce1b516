/** Range.clear. "All" takes validation and links away too. */
import type { Place } from '../hostObject';
import { cut } from '../book/cut';
import { intersection, cellBox } from '../book/boxes';
import type { Model } from './model';
import { bounded } from './bounded';

type What = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

export function clearBox(model: Model, place: Place, what: What): void {
  const { book } = model;
  const { sheet, box } = place;
  book.checkUnlocked(sheet, what === 'Contents' ? box : undefined);
  const cells = bounded(model, place);
  if (what === 'Contents' || what === 'All') book.grid.clear(sheet.name, cells, 'contents');
  if (what === 'Formats' || what === 'All') book.grid.clear(sheet.name, cells, 'formats');
  if (what === 'All') sheet.validations = cut(sheet.validations, box);
  if (what !== 'Formats' && what !== 'Contents')
    sheet.links = sheet.links.filter((link) => !intersection(box, cellBox(link.row, link.column)));
  if (what === 'Contents' || what === 'All') book.cellsChanged(sheet, box, true);
}
