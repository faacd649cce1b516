/** A workbook as the bytes of an .xlsx file. The same workbook always gives the same bytes. */
import { cellLookup, type CellLookup } from './cellLookup';
import type { FileSheet, WorkbookFile } from './workbookFile';
import { Archive, RELATION } from './write/archive';
import { hasSpill, sheetDataXml } from './write/cells';
import { chartXml } from './write/chart';
import { commentsXml, notesDrawing } from './write/comments';
import { addCustomXml, addProperties } from './write/documents';
import { drawingXml } from './write/drawing';
import { addSettings } from './write/extension';
import { METADATA_PART } from './write/metadata';
import { Strings } from './write/strings';
import { Styles } from './write/styles';
import { tableXml } from './write/table';
import { THEME_PART } from './write/theme';
import { checkNames } from './write/uniqueNames';
import { workbookXml } from './write/workbook';
import { worksheetXml } from './write/worksheet';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';
const WORKBOOK = 'xl/workbook.xml';

class Writer {
  private readonly archive = new Archive();
  private readonly styles = new Styles();
  private readonly strings = new Strings();
  private readonly cells: CellLookup;
  private tables = 0;
  private charts = 0;

  constructor(private readonly file: WorkbookFile) {
    this.cells = cellLookup(file);
  }

  private addTables(sheet: FileSheet, path: string): string[] {
    return sheet.tables.map((table) => {
      const part = `xl/tables/table${++this.tables}.xml`;
      this.archive.add(part, `${SPREADSHEET}.table+xml`, tableXml(sheet, table, this.tables));
      return this.archive.relate(path, RELATION.table, part);
    });
  }

  private addDrawing(sheet: FileSheet, path: string, number: number): string {
    const part = `xl/drawings/drawing${number}.xml`;
    const relations = sheet.charts.map((chart) => {
      const chartPart = `xl/charts/chart${++this.charts}.xml`;
      this.archive.add(chartPart, `${DRAWING}ml.chart+xml`, chartXml(chart, this.cells));
      return this.archive.relate(part, RELATION.chart, chartPart);
    });
    this.archive.add(part, `${DRAWING}+xml`, drawingXml(sheet, relations));
    return this.archive.relate(path, RELATION.drawing, part);
  }

  private addNotes(sheet: FileSheet, path: string, number: number): string {
    const comments = `xl/comments${number}.xml`;
    this.archive.add(comments, `${SPREADSHEET}.comments+xml`, commentsXml(sheet));
    this.archive.relate(path, RELATION.comments, comments);
    const shapes = `xl/drawings/vmlDrawing${number}.vml`;
    this.archive.add(shapes, '', notesDrawing(sheet));
    return this.archive.relate(path, RELATION.legacyDrawing, shapes);
  }

  private addSheet(sheet: FileSheet, number: number): string {
    const path = `xl/worksheets/sheet${number}.xml`;
    const relations = {
      links: sheet.links.map(({ target }) =>
        /^(?:https?|mailto):/i.test(target) ? this.archive.relateOutside(path, RELATION.hyperlink, target) : undefined,
      ),
      tables: this.addTables(sheet, path),
      ...(sheet.charts.length > 0 && { drawing: this.addDrawing(sheet, path, number) }),
      ...(sheet.notes.length > 0 && { notes: this.addNotes(sheet, path, number) }),
    };
    const data = sheetDataXml(sheet, this.styles, this.strings);
    const xml = worksheetXml(sheet, data, relations, sheet.name === this.file.active);
    this.archive.add(path, `${SPREADSHEET}.worksheet+xml`, xml);
    return this.archive.relate(WORKBOOK, RELATION.worksheet, path);
  }

  private addShared(path: string, kind: string, relation: string, root: string): void {
    this.archive.add(path, kind, root);
    this.archive.relate(WORKBOOK, relation, path);
  }

  write(): Uint8Array {
    const { file, archive } = this;
    archive.relate('', RELATION.document, WORKBOOK);
    const sheets = file.sheets.map((sheet, i) => this.addSheet(sheet, i + 1));
    archive.add(WORKBOOK, `${SPREADSHEET}.sheet.main+xml`, workbookXml(file, sheets));
    this.addShared(
      'xl/theme/theme1.xml',
      'application/vnd.openxmlformats-officedocument.theme+xml',
      RELATION.theme,
      THEME_PART,
    );
    this.addShared('xl/styles.xml', `${SPREADSHEET}.styles+xml`, RELATION.styles, this.styles.part());
    this.addShared('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`, RELATION.strings, this.strings.part());
    if (file.sheets.some(hasSpill)) {
      this.addShared('xl/metadata.xml', `${SPREADSHEET}.sheetMetadata+xml`, RELATION.metadata, METADATA_PART);
    }
    addCustomXml(archive, file.customXml);
    addSettings(archive, file.settings);
    addProperties(archive, file.title);
    return archive.bytes();
  }
}

export function writeWorkbook(file: WorkbookFile): Promise<Uint8Array> {
  return new Promise((resolve) => {
    checkNames(file);
    resolve(new Writer(file).write());
  });
}
