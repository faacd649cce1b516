/** Excel.Worksheet. */
import { parseAddress, wholeSheet, inside } from '../book/a1';
import type { SheetRecord } from '../book/records';
import { sameSheet } from '../book/sheetNames';
import { boolean, oneOf, optionalText, text, whole } from '../arguments';
import { EventId, registrations } from '../events';
import { invalidArgument, invalidOperation, itemNotFound } from '../hostError';
import { HostObject, join, type Argument } from '../hostObject';
import { color } from './colors';
import { freezePanes } from './freezePanes';
import type { Model } from './model';
import { pageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { shapes } from './shapes';
import { usedBox } from './rangeUsed';
import { worksheetProtection } from './worksheetProtection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** An address on this sheet, or the name of a range on it. */
function find(model: Model, sheet: SheetRecord, address: string | undefined) {
  if (address === undefined || address === '') return model.range(sheet, wholeSheet);
  const parsed = parseAddress(address) ?? parseAddress(model.book.name(address)?.refersTo ?? '');
  const elsewhere = parsed?.sheet !== undefined && !sameSheet(parsed.sheet, sheet.name);
  if (!parsed || elsewhere) throw invalidArgument(`"${address}" is not an address or a name on ${sheet.name}.`);
  return model.range(sheet, parsed.box);
}

export function worksheet(model: Model, sheet: SheetRecord): HostObject {
  const { book } = model;
  const used = (valuesOnly: Argument) => usedBox(model, { sheet, box: wholeSheet }, valuesOnly === true);
  const neighbour = (step: number) => {
    const all = book.sheets();
    const next = all[all.indexOf(sheet) + step];
    return next ? model.worksheet(next) : null;
  };
  return new HostObject(
    'Worksheet',
    join(
      {
        identity: { Id: sheet.id },
        get: {
          Id: () => sheet.id,
          Name: () => sheet.name,
          Position: () => book.sheets().indexOf(sheet),
          Visibility: () => sheet.visibility,
          ShowGridlines: () => sheet.gridlines,
          TabColor: () => sheet.tabColor,
          EnableCalculation: () => true,
        },
        set: {
          Name: (v) => book.renameSheet(sheet, text(v)),
          Position: (v) => move(model, sheet, whole(v)),
          Visibility: (v) => setVisibility(model, sheet, oneOf(v, VISIBILITIES)),
          // The library sends showGridlines under this name.
          Gridlines: (v) => {
            sheet.gridlines = boolean(v);
            book.grid.setGridlines(sheet.name, sheet.gridlines);
          },
          TabColor: (v) => (sheet.tabColor = v === '' ? '' : color(v)),
        },
        child: {
          Tables: () => model.tables(sheet),
          Charts: () => model.charts(sheet),
          Names: () => model.names(),
          FreezePanes: () => freezePanes(model, sheet),
          PageLayout: () => pageLayout(model, sheet),
          HorizontalPageBreaks: () => pageBreaks(model, sheet),
          Protection: () => worksheetProtection(sheet),
          Shapes: () => shapes(model, sheet),
        },
        call: {
          GetRange: (address) => find(model, sheet, optionalText(address)),
          GetCell: (row, column) => at(model, sheet, whole(row), whole(column), 1, 1),
          GetRangeByIndexes: (row, column, rows, columns) =>
            at(model, sheet, whole(row), whole(column), whole(rows), whole(columns)),
          GetUsedRange: (valuesOnly) =>
            model.range(sheet, used(valuesOnly) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
          GetUsedRangeOrNullObject: (valuesOnly) => {
            const box = used(valuesOnly);
            return box && model.range(sheet, box);
          },
          GetNextOrNullObject: () => neighbour(1),
          GetPreviousOrNullObject: () => neighbour(-1),
          Activate: () => activate(model, sheet),
          Calculate: () => {
            book.recalculate = true;
          },
          Delete: () => book.deleteSheet(sheet),
        },
      },
      registrations(book.events, sheet.id, {
        DataChangedEvent: EventId.changed,
        ActivatedEvent: EventId.activated,
        DeactivatedEvent: EventId.deactivated,
        SelectionChangedEvent: EventId.selectionChanged,
        CalculatedEvent: EventId.calculated,
      }),
    ),
  );
}

function at(model: Model, sheet: SheetRecord, row: number, column: number, rows: number, columns: number): HostObject {
  const box = { row, column, rows, columns };
  if (!inside(box)) throw invalidArgument();
  return model.range(sheet, box);
}

function move({ book }: Model, sheet: SheetRecord, position: number): void {
  if (position < 0 || position >= book.sheets().length) throw itemNotFound(`position ${position}`);
  book.checkStructure();
  book.grid.moveSheet(sheet.name, position);
}

function setVisibility({ book }: Model, sheet: SheetRecord, wanted: SheetRecord['visibility']): void {
  const others = book.sheets().some((s) => s !== sheet && s.visibility === 'Visible');
  if (wanted !== 'Visible' && !others)
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  book.checkStructure();
  sheet.visibility = wanted;
}

function activate({ book }: Model, sheet: SheetRecord): void {
  if (sheet.visibility !== 'Visible')
    throw invalidOperation(`The sheet ${sheet.name} is hidden: it cannot be activated.`);
  book.grid.activate(sheet.name);
  book.sheetShown(sheet);
}
