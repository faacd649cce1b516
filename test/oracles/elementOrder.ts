/** The order of child elements that the schemas of ECMA-376 part 1 demand, for the elements that a workbook of ours has. */
const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting ' +
    'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing ' +
    'legacyDrawing tableParts extLst',
  sheetView: 'pane selection',
  xf: 'alignment protection',
  c: 'f v is',
  workbook: 'fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike u vertAlign sz color name family charset scheme',
  border: 'left right top bottom diagonal',
  patternFill: 'fgColor bgColor',
  table: 'autoFilter sortState tableColumns tableStyleInfo',
  comments: 'authors commentList',
  metadata: 'metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata',
  chartSpace: 'date1904 lang roundedCorners style clrMapOvr protection chart spPr txPr externalData printSettings',
  chart: 'title autoTitleDeleted view3D plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout lineChart barChart catAx valAx spPr',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines marker smooth axId',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap axId',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth',
  title: 'tx layout overlay spPr txPr',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr ' +
    'crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr ' +
    'crossAx crosses crossBetween majorUnit minorUnit',
  scaling: 'logBase orientation max min',
  oneCellAnchor: 'from ext graphicFrame clientData',
  graphicFrame: 'nvGraphicFramePr xfrm graphic',
  ln: 'noFill solidFill prstDash round',
};

/** Not these: c:chart inside a drawing refers to a part, and title is a text in the document's properties. */
const isLeaf = (node: Element): boolean => node.children.length === 0;

export function outOfOrder(path: string, document: Document): string[] {
  if (/^(?:docProps|customXml)\//.test(path)) return [];
  return [...document.querySelectorAll('*')].flatMap((node) => {
    const order = ORDER[node.localName]?.split(' ');
    if (!order || isLeaf(node)) return [];
    const places = [...node.children].map((one) => order.indexOf(one.localName));
    const unknown = [...node.children].filter((_one, i) => places[i] === -1).map((one) => one.localName);
    const wrong = places.some((place, i) => i > 0 && place < (places[i - 1] ?? -1));
    return [
      ...unknown.map((name) => `${path}: <${name}> is not allowed in <${node.localName}>`),
      ...(wrong ? [`${path}: the elements of <${node.localName}> are out of order`] : []),
    ];
  });
}
