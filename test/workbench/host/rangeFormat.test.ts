import { failure, withAddIn } from './withAddIn';

describe('formats', () => {
  const opened = withAddIn();

  it('reads back font, fill, alignment and sizes', async () => {
    await opened.onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.name = 'Arial';
      format.font.size = 10.5;
      format.font.bold = true;
      format.font.italic = true;
      format.font.color = '#1b2733';
      format.font.underline = 'Single';
      format.fill.color = 'yellow';
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 1;
      format.columnWidth = 90;
      format.rowHeight = 16.5;
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight');
      format.font.load('name,size,bold,italic,color,underline');
      format.fill.load('color');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'Right',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
        columnWidth: 90,
        rowHeight: 16.5,
        font: { name: 'Arial', size: 10.5, bold: true, italic: true, color: '#1B2733', underline: 'Single' },
        fill: { color: '#FFFF00' },
      });
      format.fill.clear();
      format.fill.load('color');
      await context.sync();
      expect(format.fill.color).toBe('#FFFFFF');
    });
  });

  it('what differs within a range reads as null', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const font = sheet.getRange('A1:A2').format.font.load('bold,size');
      await context.sync();
      expect(font.bold).toBeNull();
      expect(font.size).toBe(11);
    });
  });

  it('[H17] borders have a side, a style, a weight and a colour', async () => {
    await opened.onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('B2:C3').format;
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#1B3A57';
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('InsideHorizontal').color = '#D3DAE0';
      bottom.load('style,weight,color');
      const outside = sheet.getRange('B2').format.borders.getItem('EdgeBottom').load('style');
      const left = borders.getItem('EdgeLeft').load('style');
      await context.sync();
      expect([bottom.style, bottom.weight, bottom.color]).toEqual(['Continuous', 'Medium', '#1B3A57']);
      expect([outside.style, left.style]).toEqual(['None', 'None']);
    });
    const { grid } = opened.addIn;
    expect(grid.readFormat('Sheet1', 1, 1).top).toEqual({ style: 'double', color: '#000000' });
    expect(grid.readFormat('Sheet1', 2, 2)).toMatchObject({
      bottom: { style: 'medium', color: '#1B3A57' },
      top: { style: 'thin', color: '#D3DAE0' },
    });
  });

  it('[H15] a format for a whole column goes to the used range and some cells more', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A300').values = [[1]];
      sheet.getRange('A:A').numberFormat = '0.00' as unknown as string[][];
      await context.sync();
    });
    expect(opened.addIn.grid.readFormat('Sheet1', 299, 0).numberFormat).toBe('0.00');
    expect(opened.addIn.grid.readFormat('Sheet1', 300, 0).numberFormat).toBeUndefined();
  });

  it('number formats go to their cells, null leaves one as it is', async () => {
    await opened.onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['0.0', '0.0', '0%']];
      range.numberFormat = [[null, '0.00', null]] as unknown as string[][];
      range.load('numberFormat');
      await context.sync();
      expect(range.numberFormat).toEqual([['0.0', '0.00', '0%']]);
    });
  });

  it('[H16] longer text makes a wider column, and wrapped text a higher row', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['x', 'Community care, hours of home help']];
      sheet.getRange('A2').values = [['one two three four five six seven eight nine ten']];
      sheet.getRange('A2').format.wrapText = true;
      sheet.getRange('A:B').format.autofitColumns();
      sheet.getRange('1:2').format.autofitRows();
      await context.sync();
    });
    const { grid } = opened.addIn;
    expect(grid.columnWidth('Sheet1', 1)).toBeGreaterThan(grid.columnWidth('Sheet1', 0) * 3);
    expect(grid.rowHeight('Sheet1', 1)).toBeGreaterThan(grid.rowHeight('Sheet1', 0) * 2);
  });

  it('a colour that is none is refused', async () => {
    const error = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.getRange('A1').format.font.color = 'reddish';
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
