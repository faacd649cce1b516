import { failure, withAddIn } from './withAddIn';

describe('what the workbook keeps', () => {
  const opened = withAddIn();

  it('[H32] workbook.settings hold values by key', async () => {
    await opened.addIn.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('measure', { sector: 'health', periods: 5 });
      settings.add('other', 'x');
      settings.add('other', 'y');
      const measure = settings.getItem('measure').load('key,value');
      const none = settings.getItemOrNullObject('none');
      settings.load('items/key,items/value');
      await context.sync();
      expect(measure.value).toEqual({ sector: 'health', periods: 5 });
      expect(none.isNullObject).toBe(true);
      expect(settings.items.map((s) => s.value as unknown)).toEqual([{ sector: 'health', periods: 5 }, 'y']);
      measure.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('custom XML parts are found by their namespace', async () => {
    await opened.addIn.Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<m xmlns="urn:outturn:measure"><a/></m>').load('id,namespaceUri');
      parts.add('<?xml version="1.0"?><o:x xmlns:o="urn:other" a="1"/>');
      const only = parts.getByNamespace('urn:outturn:measure').getOnlyItemOrNullObject().load('id');
      const none = parts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      expect(part.namespaceUri).toBe('urn:outturn:measure');
      expect(only.id).toBe(part.id);
      expect(none.isNullObject).toBe(true);
      expect(xml.value).toBe('<m xmlns="urn:outturn:measure"><a/></m>');
      only.setXml('<m xmlns="urn:outturn:measure"><b/></m>');
      const changed = part.getXml();
      await context.sync();
      expect(changed.value).toContain('<b/>');
      parts.getItem(part.id).delete();
      const count = parts.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  it('text that is no XML is refused', async () => {
    const error = await failure(
      opened.addIn.Excel.run(async (context) => {
        context.workbook.customXmlParts.add('measure');
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('has properties and an application', async () => {
    await opened.addIn.Excel.run(async (context) => {
      const { application, properties } = context.workbook;
      properties.title = 'Social care 2014';
      application.calculationMode = 'Manual';
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      properties.load('title');
      application.load('calculationMode,calculationState,decimalSeparator');
      application.cultureInfo.load('name');
      await context.sync();
      expect(properties.title).toBe('Social care 2014');
      expect([application.calculationMode, application.calculationState]).toEqual(['Manual', 'Done']);
      expect([application.decimalSeparator, application.cultureInfo.name]).toEqual(['.', 'en-US']);
    });
  });

  it('calculates when it is asked to, after the batch', async () => {
    let calculated = 0;
    const { memory } = opened.addIn;
    memory.recalculate = async () => void (calculated += 1);
    await opened.addIn.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    expect(calculated).toBe(1);
  });
});
