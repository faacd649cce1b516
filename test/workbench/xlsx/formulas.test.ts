import fc from 'fast-check';
import { formulaTokens } from '../../../workbench/xlsx/formulaTokens';
import { toStoredFormula } from '../../../workbench/xlsx/storedFormula';
import { fromStoredFormula } from '../../../workbench/xlsx/shownFormula';
import { shiftFormula } from '../../../workbench/xlsx/shiftFormula';

/** As people see it, as a file holds it. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['=1+SUM(A1:B2)', '1+SUM(A1:B2)'],
  ['=PSP.GROWTH(A1:B2)', '_xldudf_PSP_GROWTH(A1:B2)'],
  ['=SUM(PSP.GROWTH(PSP.CHAIN(A1)),1)', 'SUM(_xldudf_PSP_GROWTH(_xldudf_PSP_CHAIN(A1)),1)'],
  ['="PSP.GROWTH("&A1', '"PSP.GROWTH("&A1'],
  ["='PSP.GROWTH(1)'!A1", "'PSP.GROWTH(1)'!A1"],
  ['="it""s PSP.X("', '"it""s PSP.X("'],
  ['=PSP.VERSION', 'PSP.VERSION'],
  ['=IFNA(A1,0)+IFERROR(A1,0)', '_xlfn.IFNA(A1,0)+IFERROR(A1,0)'],
  ['=FILTER(A1:A3,A1:A3>1)', '_xlfn._xlws.FILTER(A1:A3,A1:A3>1)'],
  ['=STDEV.S(A1:A3)', '_xlfn.STDEV.S(A1:A3)'],
  ['=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ["=SUM('My data'!$A$1#)*2", "SUM(_xlfn.ANCHORARRAY('My data'!$A$1))*2"],
  ['=Result#', '_xlfn.ANCHORARRAY(Result)'],
  ['=IF(A1=#N/A,1,2)', 'IF(A1=#N/A,1,2)'],
  ['=LET(x,1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['=LET(x,1,"x")&x', '_xlfn.LET(_xlpm.x,1,"x")&x'],
  ['=LAMBDA(a,b,a+b)(1,2)', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)'],
  ['=LET(f,LAMBDA(n,n*2),f(3))', '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.f(3))'],
  ['=SUM(Costs[Service])', 'SUM(Costs[Service])'],
  ['=Costs[@Service]', 'Costs[[#This Row],[Service]]'],
  ['=Costs[@[Unit cost]]*2', 'Costs[[#This Row],[Unit cost]]*2'],
  ['=@A1:A3', '_xlfn.SINGLE(A1:A3)'],
  ["=1+@'My data'!A1:A3+@PSP.CHAIN(A1)", "1+_xlfn.SINGLE('My data'!A1:A3)+_xlfn.SINGLE(_xldudf_PSP_CHAIN(A1))"],
];

describe('A formula', () => {
  it.each(PAIRS)('[X2] %s is stored as Excel stores it and comes back', (shown, stored) => {
    expect(toStoredFormula(shown)).toBe(stored);
    expect(fromStoredFormula(stored)).toBe(shown);
  });

  it('[X2] is read however the name of a custom function was written', () => {
    expect(fromStoredFormula('_xldudf_psp_growth(A1)')).toBe('=PSP.GROWTH(A1)');
    expect(toStoredFormula('=psp.growth(A1)')).toBe('_xldudf_PSP_GROWTH(A1)');
    expect(fromStoredFormula('_xldudf_OTHER_F(A1)')).toBe('=_xldudf_OTHER_F(A1)');
  });

  it('[X2] loses no letter when it is cut into pieces, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          formulaTokens(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('[X2] shared by many cells moves its relative references only', () => {
    expect(shiftFormula('A1+$A1+A$1+$A$1&"A1"&Data!B2&LOG10(2)', 2, 1)).toBe('B3+$A3+B$1+$A$1&"A1"&Data!C4&LOG10(2)');
    expect(shiftFormula('A1', -1, 0)).toBe('#REF!');
  });
});
