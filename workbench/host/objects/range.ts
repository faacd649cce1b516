/** Excel.Range. Positions come from `place`; every idea has its own file. */
import type { Box } from '../../grid/grid';
import type { SheetRecord } from '../book/records';
import { HostObject, join, type Place } from '../hostObject';
import { dataValidation } from './dataValidation';
import type { Model } from './model';
import { rangeContents } from './rangeContents';
import { rangeFormat } from './rangeFormat';
import { rangeLink } from './rangeLink';
import { rangeMeasures } from './rangeMeasures';
import { rangeNeighbours } from './rangeNeighbours';
import { rangeSpill } from './rangeSpill';
import { rangeUsed } from './rangeUsed';

export function range(model: Model, sheet: SheetRecord, box: Box): HostObject {
  const place: Place = { sheet, box };
  return new HostObject('Range', {
    ...join(
      rangeMeasures(model, place),
      rangeContents(model, place),
      rangeNeighbours(model, place),
      rangeUsed(model, place),
      rangeSpill(model, place),
      rangeLink(model, place),
      {
        child: {
          Worksheet: () => model.worksheet(sheet),
          Format: () => rangeFormat(model, place),
          DataValidation: () => dataValidation(model, place),
        },
        call: {
          Select: () => model.book.grid.select(sheet.name, box),
          GetTables: (fully) => {
            const tables = model.book.tablesIn(place, fully === true);
            return new HostObject('TableScopedCollection', {
              get: { Count: () => tables.length },
              items: () => tables.map((t) => model.table(t)),
              call: {
                GetCount: () => tables.length,
                GetFirst: () => (tables[0] ? model.table(tables[0]) : null),
              },
            });
          },
        },
      },
    ),
    tracked: true,
    place,
  });
}
