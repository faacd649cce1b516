/** Excel.WorksheetCollection. */
import { sameSheet } from '../book/sheetNames';
import { optionalText } from '../arguments';
import { EventId, WORKBOOK, registrations } from '../events';
import { HostObject, join, type Argument } from '../hostObject';
import { listing } from './collection';
import type { Model } from './model';

export function worksheets(model: Model): HostObject {
  const { book } = model;
  const list = listing({
    all: () => book.sheets(),
    is: (sheet, key) => sheet.id === key || sameSheet(sheet.name, String(key)),
    object: (sheet) => model.worksheet(sheet),
    what: 'sheet',
  });
  const shown = (visibleOnly: Argument) =>
    book.sheets().filter((s) => visibleOnly !== true || s.visibility === 'Visible');
  const one = (visibleOnly: Argument, index: number) => {
    const sheet = shown(visibleOnly).at(index);
    return sheet ? model.worksheet(sheet) : null;
  };
  return new HostObject('WorksheetCollection', {
    ...join(
      list,
      {
        call: {
          Add: (name) => model.worksheet(book.addSheet(optionalText(name))),
          GetActiveWorksheet: () => model.worksheet(book.activeSheet()),
          GetFirst: (visibleOnly) => one(visibleOnly, 0),
          GetLast: (visibleOnly) => one(visibleOnly, -1),
          GetCount: (visibleOnly) => shown(visibleOnly).length,
        },
      },
      registrations(book.events, WORKBOOK, {
        AddedEvent: EventId.added,
        DeletedEvent: EventId.deleted,
        ActivatedEvent: EventId.activated,
        DeactivatedEvent: EventId.deactivated,
        DataChangedEvent: EventId.changed,
        SelectionChangedEvent: EventId.selectionChanged,
        CalculatedEvent: EventId.calculated,
      }),
    ),
    get: {},
  });
}
