/** Excel.PageLayout: kept for the file; the workbench does not print. */
import { SHEET_COLUMNS, SHEET_ROWS, parseAddress } from '../book/a1';
import type { Box } from '../../grid/grid';
import type { SheetRecord } from '../book/records';
import { oneOf, placeOf, record } from '../arguments';
import { invalidArgument } from '../hostError';
import { HostObject, join, type Argument } from '../hostObject';
import { kept } from './kept';
import type { Model } from './model';

const MORE = {
  PaperSize: 'A4',
  TopMargin: 54,
  BottomMargin: 54,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  CenterHorizontally: false,
  CenterVertically: false,
  BlackAndWhite: false,
  DraftMode: false,
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: 'DownThenOver',
  PrintComments: 'NoComments',
  PrintErrors: 'AsDisplayed',
  FirstPageNumber: '',
};

const HEADER_FOOTER = {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
};

function boxOf(value: Argument): Box {
  const box = typeof value === 'string' ? parseAddress(value)?.box : placeOf(value).box;
  if (!box) throw invalidArgument();
  return box;
}

export function pageLayout(model: Model, sheet: SheetRecord): HostObject {
  const { print } = sheet;
  const found = (box: Box | null) => box && model.range(sheet, box);
  return new HostObject(
    'PageLayout',
    join(kept(print.more, '', MORE), {
      get: { Orientation: () => print.orientation, Zoom: () => print.zoom },
      set: {
        Orientation: (v) => (print.orientation = oneOf(v, ['Portrait', 'Landscape'])),
        Zoom: (v) => (print.zoom = record(v)),
      },
      child: {
        HeadersFooters: () =>
          new HostObject('HeaderFooterGroup', {
            child: {
              DefaultForAllPages: () =>
                new HostObject('HeaderFooter', kept(print.more, 'HeaderFooter/', HEADER_FOOTER)),
            },
          }),
      },
      call: {
        SetPrintTitleRows: (v) => {
          const box = boxOf(v);
          print.titleRows = { ...box, column: 0, columns: SHEET_COLUMNS };
        },
        SetPrintTitleColumns: (v) => {
          const box = boxOf(v);
          print.titleColumns = { ...box, row: 0, rows: SHEET_ROWS };
        },
        SetPrintArea: (v) => {
          print.area = boxOf(v);
        },
        GetPrintTitleRowsOrNullObject: () => found(print.titleRows),
        GetPrintTitleColumnsOrNullObject: () => found(print.titleColumns),
      },
    }),
  );
}
