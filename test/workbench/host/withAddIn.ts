/** One add-in for each test, closed after it. */
import { openAddIn, type AddIn, type AddInOptions } from './openAddIn';

export interface Opened {
  /** Runs a batch on the first sheet. */
  onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
  readonly addIn: AddIn;
}

export function withAddIn(options: AddInOptions = {}): Opened {
  let opened: AddIn | undefined;
  const addIn = () => {
    if (!opened) throw new Error('The add-in opens before each test');
    return opened;
  };
  beforeEach(async () => {
    opened = await openAddIn(options);
  });
  afterEach(() => addIn().close());
  return {
    onSheet: (work) => addIn().Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context)),
    get addIn() {
      return addIn();
    },
  };
}

/** The error that a batch ends with: a real OfficeExtension.Error. */
export async function failure(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch was expected to fail');
}
