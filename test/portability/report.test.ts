import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { callsIn, excelNeededBy, planRemedy, portabilityReport } from '../../src/portability';
import type { FormulaCell, KeptFormula } from '../../src/portability';
import { FORMS } from '../../src/portability/forms';
import { neededSteps } from '../../src/portability/letText';
import { Options } from '../../src/portability/options';
import { parametersOf, type FormName } from '../../src/portability/parameters';
import { lambdaName, lambdaText } from '../../src/portability/write';

const at = (formula: string, values?: FormulaCell['values'], address = 'B2'): FormulaCell => ({
  sheet: 'Work',
  address,
  formula,
  ...(values ? { values } : {}),
});
const formulaOf = (plan: ReturnType<typeof planRemedy>): string | undefined => {
  const after = plan.edits[0]?.after;
  return after && 'formula' in after ? after.formula : undefined;
};

describe('finding the functions of the add-in', () => {
  it.each([
    ['=PSP.GROWTH(A1:C3)', ['GROWTH']],
    ['=_xldudf_PSP_GROWTH(A1:C3)', ['GROWTH']],
    ['=_XLDUDF_psp_growth(A1:C3)', ['GROWTH']],
    ['=@psp.growth(A1:C3)', ['GROWTH']],
    ['=IF(A1>0,SUM(PSP.CHAIN(PSP.GROWTH(T[[#This Row],[a(b]]))),{1,2;3,4})', ['GROWTH', 'CHAIN']],
    ["='PSP.GROWTH(1)'!A1+1", []],
    ['="PSP.GROWTH(A1) ""PSP.CHAIN("""', []],
    ['=Table1[PSP.GROWTH(]', []],
    ['=XPSP.GROWTH(A1)+PSPX(1)', []],
    ['=PSP.GROWTH', []],
  ])('[PT1] %s calls %j', (formula, names) => {
    expect(callsIn(formula).map(({ name }) => name)).toEqual(names);
  });

  it('[PT1] arguments are found whatever stands in them', () => {
    const [call] = callsIn(`=PSP.OUTPUTINDEX('My, (sheet)'!A1:B2, SUM({1,2}), "a,""b)", ,T[[#All],[x,y]])`);
    expect(call?.args).toEqual([`'My, (sheet)'!A1:B2`, 'SUM({1,2})', '"a,""b)"', '', 'T[[#All],[x,y]]']);
  });

  it('[PT1] a bracket that is never closed is left alone', () => {
    expect(callsIn('=PSP.GROWTH(A1:C3')).toEqual([]);
    expect(planRemedy('named', [at('=PSP.GROWTH(A1:C3')]).edits).toEqual([]);
  });
});

const optionsAsked = (name: FormName) => new Options(parametersOf(name), new Map([['mode', '"half-up"']]));

describe('the description of each function', () => {
  it('[PT3] has the parameters of the metadata, in their order', () => {
    const contract = JSON.parse(readFileSync(resolve(__dirname, '../contract/functions.json'), 'utf8')) as Record<
      string,
      string
    >;
    for (const name of Object.keys(FORMS) as FormName[]) {
      const listed = parametersOf(name).map((one) => one.name + (one.byDefault === undefined ? '' : '?'));
      const given = contract[name]!.split(', ').map((one) => one.replace('[][]', ''));
      expect([name, ...listed]).toEqual([name, ...given]);
    }
  });

  it('[PT4] a LAMBDA has no optional argument, a legal name, and fits into a name', () => {
    for (const name of Object.keys(FORMS) as FormName[]) {
      expect(lambdaName(name)).toMatch(/^Outturn\.[A-Z][A-Za-z]+$/);
      expect(lambdaText(name)).not.toMatch(/ISOMITTED|\[/);
      expect(lambdaText(name).length).toBeLessThanOrEqual(8192);
      // A function of Excel takes 255 arguments.
      expect(2 * neededSteps(FORMS[name].body(optionsAsked(name))).length).toBeLessThan(255);
    }
  });

  it('[PT5] an option that stands in a cell is asked when the formula runs', () => {
    const text = formulaOf(planRemedy('native', [at('=PSP.GROWTH(A1:C2,Z1)')]));
    expect(text).toMatch(/^=LET\(values_given,A1:C2,kind,Z1,.*SWITCH\(kind_word,"percent",/);
  });

  it('[PT5] names of a native formula that the arguments use themselves are avoided', () => {
    const text = formulaOf(planRemedy('native', [at('=PSP.GROWTH(growth_data+values_given)')]));
    expect(text).toMatch(/^=LET\(values_given_here,growth_data\+values_given,/);
  });
});

describe('the report', () => {
  const cells = [
    at('=PSP.OUTPUTINDEX(A1:C3,A5:C7)', [[100, 101, 102]], 'E1'),
    at('=SUM(PSP.CHECK(A1:C3,A5:C7))', [[1]], 'E3'),
    at('=PSP.OUTPUTINDEX(A1:C3,A5:C7,$Z$1)', [[100]], 'E5'),
    at('=_xldudf_PSP_GROWTH(A1:C3)', [['#NAME?']], 'E7'),
    at('=XLOOKUP(1,A1:A3,B1:B3)', [[1]], 'E9'),
    at('=Outturn.Growth(A1:C3,"percent","across")', [[1]], 'E10'),
    at('=A1+1', [[2]], 'E11'),
  ];

  it('[PT6] says what needs the add-in, how much, where, and which remedy fits', () => {
    const report = portabilityReport(cells);
    expect(report).toMatchObject({ formulas: 7, broken: 1, named: 1, remedies: { native: 3, named: 3, freeze: 4 } });
    expect(
      report.needAddIn.map(({ address, functions, remedies }) => [address, functions[0], remedies.join()]),
    ).toEqual([
      ['E1', 'OUTPUTINDEX', 'native,named,freeze'],
      ['E3', 'CHECK', 'freeze'],
      ['E5', 'OUTPUTINDEX', 'native,named,freeze'],
      ['E7', 'GROWTH', 'native,named,freeze'],
    ]);
  });

  it('[PT7] says which Excel each formula needs and why', () => {
    const report = portabilityReport(cells);
    expect(report.newest).toBe('2024');
    expect(report.versions.map(({ version, count, functions }) => [version, count, functions])).toEqual([
      ['2013', 4, []],
      ['2021', 2, ['#', 'XLOOKUP']],
      ['2024', 1, ['LAMBDA']],
    ]);
    expect(excelNeededBy('=_xlfn.LET(_xlpm.x,1,_xlpm.x)')).toEqual({ version: '2021', because: ['LET'] });
    expect(excelNeededBy('=SUM(A1#)')).toEqual({ version: '2021', because: ['#'] });
    expect(excelNeededBy('="XLOOKUP(1)"&IFS(A1,1)')).toEqual({ version: '2019', because: ['IFS'] });
  });

  it('[PT7] every native formula calculates in Excel 2021, every LAMBDA in Excel 2024', () => {
    for (const name of Object.keys(FORMS) as FormName[]) {
      expect(['2019', '2021', '2024']).toContain(excelNeededBy(lambdaText(name)).version);
      const args = parametersOf(name).map((one, i) =>
        one.byDefault ? '' : one.kind === 'number' ? '1' : `A${i * 9 + 1}:C${i * 9 + 3}`,
      );
      const native = planRemedy('native', [at(`=PSP.${name}(${args.join(',')})`)]);
      if (native.edits.length > 0) expect(['2013', '2021']).toContain(excelNeededBy(formulaOf(native)!).version);
    }
  });
});

describe('remedies', () => {
  it('[PT8] named functions go back to the very call, but for defaults', () => {
    const call = '=1+SUM(PSP.OUTPUTINDEX(A1:C3,A5:C7,"fisher",,2))&"PSP.X("';
    const there = formulaOf(planRemedy('named', [at(call)]))!;
    expect(there).toBe('=1+SUM(Outturn.OutputIndex(A1:C3,A5:C7,"fisher","annual",2,"across","missing"))&"PSP.X("');
    expect(formulaOf(planRemedy('back', [at(there)]))).toBe(
      '=1+SUM(PSP.OUTPUTINDEX(A1:C3,A5:C7,"fisher","annual",2))&"PSP.X("',
    );
  });

  it('[PT8] each LAMBDA is added once, and a name that means something else is never overwritten', () => {
    const cell = at('=PSP.GROWTH(A1:C3)');
    const plan = planRemedy('named', [cell, { ...cell, address: 'B9' }]);
    expect(plan.names.map(({ name }) => name)).toEqual(['Outturn.Growth']);
    expect(planRemedy('named', [cell], { names: plan.names }).names).toEqual([]);
    const taken = planRemedy('named', [cell], { names: [{ name: 'OUTTURN.GROWTH', refersTo: '=Sheet1!$A$1' }] });
    expect(taken).toMatchObject({ edits: [], names: [], left: [{ address: 'B2', reason: 'nameTaken' }] });
  });

  it('[PT9] freezing keeps the figures, the formula, and references to the spilled block', () => {
    const cells = [
      at('=PSP.GROWTH(A1:C2)', [['', 0.1, '#N/A'], ['', 0.2, 0.3]]), // prettier-ignore
      at('=SUM(B2#)+SUM(Work!$B$2#)+Other!B2#', [[1]], 'H1'),
    ];
    const plan = planRemedy('freeze', cells);
    expect(plan.edits).toEqual([
      { sheet: 'Work', address: 'B2', before: '=PSP.GROWTH(A1:C2)', after: { values: cells[0]!.values } },
      {
        sheet: 'Work',
        address: 'H1',
        before: cells[1]!.formula,
        after: { formula: '=SUM($B$2:$D$3)+SUM(Work!$B$2:$D$3)+Other!B2#' },
      },
    ]);
    expect(plan.kept).toEqual([
      { sheet: 'Work', address: 'B2', remedy: 'freeze', formula: '=PSP.GROWTH(A1:C2)', instead: '2 x 3' },
    ]);
  });

  it('[PT9] an error of Excel is not frozen in place of figures', () => {
    const reasons = [
      at('=PSP.GROWTH(A1:C2)', [['#NAME?']]),
      at('=PSP.GROWTH(A1:C2)', [['#SPILL!']]),
      at('=PSP.GROWTH(A1:C2)'),
    ].map((cell) => planRemedy('freeze', [cell]).left[0]?.reason);
    expect(reasons).toEqual(['stillFailing', 'stillFailing', 'noValues']);
  });

  it('[PT10] kept formulas come back only where what was written still stands', () => {
    const kept: KeptFormula[] = [
      { sheet: 'Work', address: 'B2', remedy: 'native', formula: '=PSP.GROWTH(A1:C2)', instead: '=LET(x,1,x)' },
      { sheet: 'Work', address: 'B9', remedy: 'native', formula: '=PSP.GROWTH(A1:C2)', instead: '=LET(x,1,x)' },
      { sheet: 'Work', address: 'F1', remedy: 'freeze', formula: '=PSP.CHECK(A1:C2,D1:F2)', instead: '5 x 4' },
    ];
    const plan = planRemedy('back', [at('=LET(x,1,x)'), at('=LET(x,2,x)', undefined, 'B9')], { kept });
    expect(plan.edits.map(({ address, after }) => [address, after])).toEqual([
      ['B2', { formula: '=PSP.GROWTH(A1:C2)' }],
      ['F1', { formula: '=PSP.CHECK(A1:C2,D1:F2)' }],
    ]);
    expect(plan.left).toMatchObject([{ address: 'B9', reason: 'changedSince' }]);
  });

  it('[PT11] a repair enters only our own formulas again', () => {
    const plan = planRemedy('repair', [
      at('=_xldudf_PSP_GROWTH(A1:C2)', [['#NAME?']]),
      at('=PSP.GROWTH(A1:C2)', [['#NAME?']], 'B3'),
      at('=PSP.GROWTH(A1:C2)', [[1]], 'B4'),
      at('=OTHER.THING(A1)', [['#NAME?']], 'B5'),
      at('=_xldudf_OTHER_THING(A1)', [['#NAME?']], 'B6'),
    ]);
    expect(plan.edits.map(({ address, after }) => [address, after])).toEqual([
      ['B2', { formula: '=PSP.GROWTH(A1:C2)' }],
      ['B3', { formula: '=PSP.GROWTH(A1:C2)' }],
    ]);
  });

  it('[PT12] what has no form says why', () => {
    const reason = (action: 'native' | 'named', formula: string) => planRemedy(action, [at(formula)]).left[0]?.reason;
    expect(reason('native', '=PSP.CHECK(A1:C2,D1:F2)')).toBe('notExpressible');
    expect(reason('native', '=PSP.CONTRIBUTION(A1:C2,D1:F2,,,,,"fixed")')).toBe('optionNotKnown');
    expect(reason('native', '=PSP.GROWTH(A1:C2,"unheard-of")')).toBe('optionNotKnown');
    expect(reason('named', '=PSP.ROUNDED(A1:C2,1,"half-even")')).toBe('optionNotKnown');
    expect(reason('named', '=PSP.GROWTH()')).toBe('optionNotKnown');
    const deep = `=${'PSP.CHAIN('.repeat(30)}A1:C2${')'.repeat(30)}`;
    expect(reason('native', deep)).toBe('tooLong');
  });

  it('[PT13] "@" keeps its meaning: the first cell', () => {
    expect(formulaOf(planRemedy('named', [at('=@PSP.GROWTH(A1:C2)')]))).toBe(
      '=INDEX(Outturn.Growth(A1:C2,"percent","across"),1,1)',
    );
  });
});

it('[PT12] the documentation names every function without a form, and no other', () => {
  const text = readFileSync(resolve(__dirname, '../../docs/methods/portability.md'), 'utf8');
  const table = text.slice(text.indexOf('| no form: freeze'), text.indexOf('## Remedies'));
  const rows = table.split('\n').flatMap((line) => /^\|(?<first>[^|]*)\|/u.exec(line)?.groups?.first ?? []);
  // A function of which only some options have no form is named with these options.
  const named = rows.flatMap((first) => first.split(';')).filter((part) => !part.includes(' with '));
  const without = named.flatMap((part) => [...part.matchAll(/`([A-Z]+)`/gu)].map(([, name]) => name ?? ''));
  const all = Object.keys(
    JSON.parse(readFileSync(resolve(__dirname, '../contract/functions.json'), 'utf8')) as Record<string, string>,
  );
  expect(without.sort()).toEqual(all.filter((name) => !(name in FORMS)).sort());
  expect(text).toContain(`${Object.keys(FORMS).length} of the ${all.length} functions have both forms.`);
  expect(text).toContain(`These ${without.length},`);
});
