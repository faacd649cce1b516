import { safeColumnName } from '../../../workbench/grid/univer/columnNames';
import { toEngine } from '../../../workbench/grid/univer/formulaText';

describe('the spelling that the engine reads', () => {
  it.each([
    ['=SUM(A1#)', '=SUM(ANCHORARRAY(A1))'],
    ['=SUM($B$2#)', '=SUM(ANCHORARRAY($B$2))'],
    ["=SUM('My data'!A1#)", "=SUM(ANCHORARRAY('My data'!A1))"],
    ['=Data!A1#+1', '=ANCHORARRAY(Data!A1)+1'],
    ['="A1#"', '="A1#"'],
    ['=IF(A1="#N/A",1,#N/A)', '=IF(A1="#N/A",1,#N/A)'],
  ])('[H50] a spill reference: %s', (written, engine) => {
    expect(toEngine(written)).toBe(engine);
  });

  it.each([
    ['=T[@Quantity]', '=T[[#This Row],[Quantity]]'],
    ['=T[@[Unit cost]]', '=T[[#This Row],[Unit cost]]'],
    ['=SUM(T[@[2010-11]:[2012-13]])', '=SUM(T[[#This Row],[2010-11]:[2012-13]])'],
    ['=ROWS(T[@])', '=ROWS(T[#This Row])'],
    ['=ROWS(T[])', '=ROWS(T[])'],
    ['=T[[#Headers],[a]]', '=T[[#Headers],[a]]'],
    ['=T[#All]', '=T[#All]'],
    ['=COUNTA(บริการ[ปี 2553])', '=COUNTA(บริการ[ปี 2553])'],
  ])('[H51] a table reference: %s', (written, engine) => {
    expect(toEngine(written)).toBe(engine);
  });

  it('[H51] column names with brackets, commas and apostrophes are hidden from the parser', () => {
    const name = "Total (ML), year's #1 [net]";
    const escaped = "Total (ML), year''s '#1 '[net']";
    expect(toEngine(`=SUM(T[${escaped}])`)).toBe(`=SUM(T[${safeColumnName(name)}])`);
    expect(safeColumnName(name)).not.toMatch(/[(),'#[\]]/);
    expect(toEngine('=T[[#Data],[Total (ML)]]')).toBe(`=T[[#Data],[${safeColumnName('Total (ML)')}]]`);
  });

  it('[H51] text, quoted sheet names and unfinished formulas stay as they are', () => {
    for (const formula of ['="T[@a]"', "='T[@a]'!A1", '=T[Qu', '=T[@', "=T['"]) expect(toEngine(formula)).toBe(formula);
  });
});
