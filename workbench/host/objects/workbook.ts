/** Excel.Workbook, the root of every path. */
import { cellBox } from '../book/boxes';
import { HostObject, join } from '../hostObject';
import { application } from './application';
import { customXmlParts } from './customXml';
import { kept } from './kept';
import type { Model } from './model';
import { settings } from './settings';
import { workbookProtection } from './workbookProtection';

const PROPERTIES = {
  Title: '',
  Subject: '',
  Author: '',
  Keywords: '',
  Comments: '',
  Category: '',
  Company: '',
  Manager: '',
};

export function workbook(model: Model, language: () => string): HostObject {
  const { book } = model;
  const selection = () => {
    const { sheet, box } = book.grid.selection();
    return { sheet: book.sheet(sheet) ?? book.activeSheet(), box };
  };
  const root: HostObject = new HostObject(
    'Workbook',
    join({
      get: { Name: () => 'Book1.xlsx', ReadOnly: () => false, IsDirty: () => false, AutoSave: () => false },
      child: {
        Workbook: () => root,
        Worksheets: () => model.worksheets(),
        Tables: () => model.tables(),
        Names: () => model.names(),
        Application: () => application(model, language()),
        Settings: () => settings(model),
        CustomXmlParts: () => customXmlParts(model),
        Properties: () => new HostObject('DocumentProperties', kept(book.properties.document, '', PROPERTIES)),
        Protection: () => workbookProtection(model),
        _Runtime: () => new HostObject('Runtime', kept({}, '', { EnableEvents: true })),
      },
      call: {
        GetSelectedRange: () => model.range(selection().sheet, selection().box),
        GetActiveCell: () => {
          const { sheet, box } = selection();
          return model.range(sheet, cellBox(box.row, box.column));
        },
      },
    }),
  );
  return root;
}
