import type { HostFunction, RawValue } from '../../../workbench/grid/grid';
import { createMemoryGrid } from '../../../workbench/grid/memoryGrid';
import type { FunctionsMetadata } from '../../../workbench/host';
import { openAddIn, type AddIn } from './openAddIn';

const matrix = { type: 'any', dimensionality: 'matrix' } as const;
const declare = (name: string, ...parameters: FunctionsMetadata['functions'][number]['parameters']) => ({
  id: name,
  name,
  parameters,
});
const functions: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    declare('ECHO', { name: 'values', ...matrix }, { name: 'kind', optional: true, type: 'any' }),
    declare('NUMBER', { name: 'n', type: 'number' }),
    declare('TEXT', { name: 't', type: 'string' }),
    declare('FAIL', { name: 'code', type: 'string' }),
    { ...declare('WHERE'), options: { requiresAddress: true } },
    declare('SUMS', { name: 'n', type: 'number', repeating: true }),
  ],
};

const at = { sheet: 'Sheet1', row: 0, column: 0 };
type Arguments = Parameters<HostFunction>[0];

describe('functions run in the real custom-functions runtime', () => {
  let addIn: AddIn;
  let calls: unknown[][];

  beforeEach(async () => {
    addIn = await openAddIn({ functions });
    calls = [];
    const { CustomFunctions } = addIn;
    addIn.associate({
      ECHO: (...args: unknown[]) => {
        calls.push(args.slice(0, -1));
        return args[0];
      },
      NUMBER: async (n: number) => Promise.resolve(n + 1),
      TEXT: (t: string) => `${t}!`,
      FAIL: (code: string) => {
        if (code === 'throw') throw new Error('a slip');
        if (code === 'NaN') return Number.NaN;
        if (code === 'infinite') return Number.POSITIVE_INFINITY;
        if (code === 'cell') return [[1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'none')]];
        if (code === 'null') return [[null, '']];
        const name = code as keyof typeof CustomFunctions.ErrorCode;
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode[name], 'costs, row 3, column 2 is negative.');
      },
      WHERE: (...args: unknown[]) => (args.at(-1) as { address: string }).address,
      SUMS: (...args: unknown[]) => (args[0] as number[]).reduce((a, b) => a + b, 0),
    });
    while (addIn.batches.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  });
  afterEach(() => addIn.close());

  const call = (name: string, args: Arguments, place = at) => {
    const fn = addIn.memory.functions.get(`PSP.${name}`);
    if (!fn) throw new Error(`PSP.${name} is not registered`);
    return fn(args, place);
  };

  it('a matrix goes in and comes out', async () => {
    const block: RawValue[][] = [
      [1, 'x'],
      [true, 2.5],
    ];
    expect(await call('ECHO', [block, 'percent'])).toEqual(block);
    expect(calls).toEqual([[block, 'percent']]);
  });

  it('a promise is waited for', async () => {
    expect(await call('NUMBER', [41])).toBe(42);
  });

  it('[H12] an omitted optional argument arrives as null, a missing one is #VALUE!', async () => {
    await call('ECHO', [[[1]]]);
    await call('ECHO', [[[2]], null]);
    expect(calls).toEqual([
      [[[1]], null],
      [[[2]], null],
    ]);
    expect(await call('NUMBER', [])).toEqual({ error: '#VALUE!' });
    expect(await call('NUMBER', [1, 2])).toEqual({ error: '#VALUE!' });
  });

  it('[H11] a blank cell arrives as 0, as in desktop Excel', async () => {
    await call('ECHO', [[[null, 5]], [[null]]]);
    expect(calls).toEqual([[[[0, 5]], 0]]);
    expect(await call('TEXT', [[[null]]])).toBe('!');
  });

  it('[H13] an error cell reaches a parameter of type any, and ends any other', async () => {
    await call('ECHO', [[[{ error: '#N/A' }, { error: '#DIV/0!' }]]]);
    const [[first, second]] = (calls[0] as [[{ code: string }[]]])[0] as unknown as [{ code: string }[]];
    expect([first?.code, second?.code]).toEqual(['#N/A', '#DIV/0!']);
    expect(await call('NUMBER', [{ error: '#REF!' }])).toEqual({ error: '#REF!' });
  });

  it('[H13] arguments are converted to the declared type or are #VALUE!', async () => {
    expect(await call('NUMBER', ['12'])).toBe(13);
    expect(await call('NUMBER', [true])).toBe(2);
    expect(await call('NUMBER', ['twelve'])).toEqual({ error: '#VALUE!' });
    expect(await call('NUMBER', [[[1, 2]]])).toEqual({ error: '#VALUE!' });
    expect(await call('TEXT', [12])).toBe('12!');
    expect(await call('ECHO', [7])).toEqual([[7]]);
    expect(await call('SUMS', [1, 2, [[3]]])).toBe(6);
  });

  it.each([
    ['notAvailable', '#N/A'],
    ['invalidValue', '#VALUE!'],
    ['divisionByZero', '#DIV/0!'],
    ['invalidNumber', '#NUM!'],
  ])('[H25] the error %s shows as %s and keeps its message for the pointer', async (code, error) => {
    expect(await call('FAIL', [code])).toEqual({ error });
    expect(addIn.memory.message('Sheet1', 0, 0)).toBe('costs, row 3, column 2 is negative.');
    await call('NUMBER', [1]);
    expect(addIn.memory.message('Sheet1', 0, 0)).toBeUndefined();
  });

  it('[H25] no NaN and no infinite number reach a cell; null shows 0; a throw is #VALUE!', async () => {
    expect(await call('FAIL', ['NaN'])).toEqual({ error: '#NUM!' });
    expect(await call('FAIL', ['infinite'])).toEqual({ error: '#NUM!' });
    expect(await call('FAIL', ['null'])).toEqual([[0, '']]);
    expect(await call('FAIL', ['throw'])).toEqual({ error: '#VALUE!' });
    expect(await call('FAIL', ['cell'])).toEqual([[1, { error: '#N/A' }]]);
  });

  it('what the page has no code for is #VALUE!, as its runtime reports it', async () => {
    addIn.host.registerFunctions({ functions: [declare('LOST')] });
    expect(await call('LOST', [])).toEqual({ error: '#VALUE!' });
  });

  it('[H27] equal calls of one calculation are made once, unless the function wants its address', async () => {
    await Promise.all([call('ECHO', [[[1]]]), call('ECHO', [[[1]]], { ...at, row: 1 }), call('ECHO', [[[2]]])]);
    expect(calls).toHaveLength(2);
    const places = await Promise.all([call('WHERE', []), call('WHERE', [], { ...at, row: 4, column: 2 })]);
    expect(places).toEqual(['Sheet1!A1', 'Sheet1!C5']);
  });

  it('[H26] without a page a function is #BUSY!, and is calculated when one comes', async () => {
    addIn.host.detach();
    expect(await call('NUMBER', [1])).toEqual({ error: '#BUSY!' });
    expect(addIn.host.busy()).toBe(true);
  });

  it('cancelling ends what is running', async () => {
    addIn.associate({ NUMBER: () => new Promise(() => undefined) });
    const waiting = call('NUMBER', [1]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    addIn.host.cancelFunctions();
    expect(await waiting).toEqual({ error: '#N/A' });
  });
});

describe('functions before and after their page', () => {
  it('[H26] everything is calculated again when the runtime is there', async () => {
    const grid = createMemoryGrid();
    const early: unknown[] = [];
    let calculated = 0;
    const register = grid.registerFunction;
    grid.registerFunction = (name, fn) => {
      register(name, fn);
      // A formula of the workbook that is calculated before any page is open.
      if (name === 'PSP.NUMBER') void fn([1], at).then((value) => early.push(value));
    };
    const recalculated = new Promise<void>((resolve) => {
      grid.recalculate = async () => {
        calculated += 1;
        resolve();
      };
    });
    const addIn = await openAddIn({ grid, functions });
    expect(early).toEqual([{ error: '#BUSY!' }]);
    await recalculated;
    expect([calculated, addIn.host.busy()]).toEqual([1, false]);
    addIn.close();
  });

  it('[H11] Excel on the web hands a blank cell over as null', async () => {
    const addIn = await openAddIn({ functions, blanks: 'web' });
    const seen: unknown[] = [];
    addIn.associate({ ECHO: (values: unknown) => void seen.push(values) });
    while (addIn.batches.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await addIn.memory.functions.get('PSP.ECHO')?.([[[null, 5]]], at);
    expect(seen).toEqual([[[null, 5]]]);
    addIn.close();
  });
});
