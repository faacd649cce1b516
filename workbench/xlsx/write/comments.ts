/** Notes. Excel shows them only with an old VML drawing beside the comments part, one shape per note. */
import { parseCell } from '../references';
import type { FileSheet } from '../workbookFile';
import { element, textElement } from '../xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function commentsXml(sheet: FileSheet): string {
  const list = sheet.notes.map((note) =>
    element('comment', { ref: note.cell, authorId: 0 }, `<text>${textElement(note.text)}</text>`),
  );
  return element(
    'comments',
    { xmlns: MAIN },
    `<authors><author></author></authors>${element('commentList', {}, list.join(''))}`,
  );
}

function shapeXml(cell: string, number: number): string {
  const { row, column } = parseCell(cell);
  const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 4, 15, row + 5, 2].join(', ');
  return (
    `<v:shape id="_x0000_s${1025 + number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

export const notesDrawing = (sheet: FileSheet): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  `${sheet.notes.map((note, i) => shapeXml(note.cell, i)).join('')}</xml>`;
