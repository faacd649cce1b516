import { failure, withAddIn } from './withAddIn';

const CELLS = [
  ['', "'2010-11", "'2011-12", "'2012-13"],
  ['Annual', 100, 96.1, 94.5],
  ['Fixed', 100, 96.2, 94.4],
];

describe('charts', () => {
  const opened = withAddIn();

  async function add(): Promise<void> {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1:D3').values = CELLS;
      const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:D3'), 'Auto');
      chart.name = 'Index';
      chart.title.text = 'Output';
      await context.sync();
    });
  }
  const drawn = () => [...opened.addIn.memory.charts.values()][0];

  it('take their series from the range, with names and categories from its edges', async () => {
    await add();
    expect(drawn()).toMatchObject({
      sheet: 'Sheet1',
      name: 'Index',
      kind: 'line',
      title: 'Output',
      series: [
        { name: 'Annual', values: 'Sheet1!$B$2:$D$2', categories: 'Sheet1!$B$1:$D$1' },
        { name: 'Fixed', values: 'Sheet1!$B$3:$D$3', categories: 'Sheet1!$B$1:$D$1' },
      ],
    });
  });

  it('series by columns, one column without headings, one series that gives the title', async () => {
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Service', 'Cost'],
        ['Day care', 10],
        ['Meals', 20],
      ];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns').load('chartType');
      chart.title.load('text,visible');
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.title.visible]).toEqual(['BarClustered', 'Cost', true]);
    });
    expect(drawn()?.series).toEqual([{ name: 'Cost', values: 'Sheet1!$B$2:$B$3', categories: 'Sheet1!$A$2:$A$3' }]);
  });

  it('lines have a colour, dashes and markers, and all of it reads back', async () => {
    await add();
    await opened.onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItem('Index');
      const line = chart.series.getItemAt(0);
      line.format.line.color = '#1b3a57';
      line.format.line.lineStyle = 'Dash';
      line.format.line.weight = 2;
      line.markerStyle = 'Triangle';
      line.markerBackgroundColor = '#1B3A57';
      const added = chart.series.add('Base');
      added.setValues(sheet.getRange('B3:D3'));
      added.setXAxisValues(sheet.getRange('B1:D1'));
      added.format.line.lineStyle = 'RoundDot';
      chart.series.getItemAt(1).delete();
      line.load('name,markerStyle,markerBackgroundColor');
      line.format.line.load('color,lineStyle,weight');
      chart.series.load('count,items/name');
      await context.sync();
      expect(line.toJSON()).toMatchObject({
        name: 'Annual',
        markerStyle: 'Triangle',
        markerBackgroundColor: '#1B3A57',
        format: { line: { color: '#1b3a57', lineStyle: 'Dash', weight: 2 } },
      });
      expect(chart.series.items.map((s) => s.name)).toEqual(['Annual', 'Base']);
    });
    expect(drawn()?.series[0]).toMatchObject({ color: '#1B3A57', dash: 'dash', marker: 'triangle' });
    expect(drawn()?.series[1]).toMatchObject({ name: 'Base', values: 'Sheet1!$B$3:$D$3', dash: 'dot' });
  });

  it('axes have titles and limits, the legend a place', async () => {
    await add();
    await opened.onSheet(async (sheet, context) => {
      const chart = sheet.charts.getItem('Index');
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 80;
      valueAxis.maximum = 120;
      valueAxis.title.text = 'First period = 100';
      valueAxis.majorGridlines.format.line.color = '#D3DAE0';
      valueAxis.numberFormat = '0.0';
      categoryAxis.title.text = 'Year';
      chart.legend.visible = true;
      chart.legend.position = 'Bottom';
      chart.title.format.font.name = 'Arial';
      valueAxis.load('minimum,maximum,numberFormat');
      categoryAxis.title.load('text,visible');
      chart.legend.load('position,visible');
      await context.sync();
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat]).toEqual([80, 120, '0.0']);
      expect([categoryAxis.title.text, categoryAxis.title.visible]).toEqual(['Year', true]);
      expect(chart.legend.position).toBe('Bottom');
      valueAxis.minimum = '';
      await context.sync();
    });
    expect(drawn()).toMatchObject({ valueAxisTitle: 'First period = 100', categoryAxisTitle: 'Year', maximum: 120 });
    expect(drawn()?.minimum).toBeUndefined();
  });

  it('stand where cells are', async () => {
    await add();
    await opened.onSheet(async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.charts.getItem('Index').setPosition('B5', 'D10');
      const chart = sheet.charts.getItem('Index').load('left,top,width,height');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([100, 60, 144, 90]);
      chart.left = 10;
      chart.width = 300;
      chart.delete();
      sheet.charts.load('count');
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    });
    expect(opened.addIn.memory.charts.size).toBe(0);
  });

  it('[H18] have alternative text as shapes', async () => {
    await add();
    await opened.onSheet(async (sheet, context) => {
      const shape = sheet.shapes.getItem('Index');
      shape.altTextDescription = 'Output fell in each year.';
      shape.load('altTextDescription,name');
      await context.sync();
      expect(shape.altTextDescription).toBe('Output fell in each year.');
    });
    expect(drawn()?.alternativeText).toBe('Output fell in each year.');
  });

  it('[H21] a type that is not drawn is refused by name', async () => {
    const error = await failure(
      opened.onSheet(async (sheet, context) => {
        sheet.charts.add('Pie', sheet.getRange('A1:B2'));
        await context.sync();
      }),
    );
    expect(error.message).toBe('host: chart type Pie is not implemented');
  });
});
