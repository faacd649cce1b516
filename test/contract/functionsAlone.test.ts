/** dist/functions.js loads by itself wherever there is a global CustomFunctions, and associates every function. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const dist = join(__dirname, '..', '..', 'dist');
type WorksheetFunction = (...values: unknown[]) => unknown;

class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function load(): Map<string, WorksheetFunction> {
  const associated = new Map<string, WorksheetFunction>();
  const ErrorCode = {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
  };
  const CustomFunctions = {
    associate: (id: string, fn: WorksheetFunction) => associated.set(id, fn),
    Error: CellError,
    ErrorCode,
  };
  runInContext(readFileSync(join(dist, 'functions.js'), 'utf8'), createContext({ CustomFunctions }));
  return associated;
}

describe('dist/functions.js', () => {
  const associated = load();
  const metadata = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as { functions: { id: string }[] };

  it('associates exactly the functions of the metadata', () => {
    expect([...associated.keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it('computes the index of the prison example without Office and without a page', () => {
    const index = associated.get('OUTPUTINDEX')?.(
      [
        [20, 22],
        [30, 27],
        [10, 15],
      ],
      [
        [20000, 22000],
        [45000, 40500],
        [25000, 37500],
      ],
      'laspeyres',
      null,
      null,
      null,
      null,
    );
    expect(index).toEqual([[100, expect.closeTo(111.1111111111, 9)]]);
  });

  it('throws the error of the runtime with a message that names the cell', () => {
    const call = (): unknown => associated.get('OUTPUTINDEX')?.([[20, -22]], [[1, 1]], null, null, null, null, null);
    expect(call).toThrow(/row 1.*column 2|column 2.*row 1/);
  });
});
