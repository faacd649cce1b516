import { SOCIAL_CARE_FILE, socialCare } from '../samples/socialCare';
import { renderPlan } from '../xlsx/renderPlan';
import type { WorkbookFile } from '../xlsx/workbookFile';
import type { Words } from './words';

export type SampleName = keyof Words['samples'];

const text = async (name: string): Promise<string> => {
  const response = await fetch(`/samples/${name}`);
  if (!response.ok) throw new Error(`the sample data ${name} is missing (${response.status})`);
  return response.text();
};

export async function sampleWorkbook(name: SampleName): Promise<WorkbookFile> {
  return name === 'socialCare' ? renderPlan(socialCare(await text(SOCIAL_CARE_FILE))) : emptyWorkbook();
}

export function emptyWorkbook(): WorkbookFile {
  const sheet = {
    name: 'Sheet1',
    cells: [],
    columnWidths: {},
    rowHeights: {},
    tables: [],
    charts: [],
    validations: [],
    links: [],
    notes: [],
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
  };
  return { sheets: [sheet], names: [], active: 'Sheet1', settings: {}, customXml: [] };
}
