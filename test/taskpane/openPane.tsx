/** Renders the pane over a workbook on paper and waits until it is there. */
import { cleanup, render, screen } from '@testing-library/preact';
import { App } from '../../src/taskpane/App';
import type { Choices } from '../../src/taskpane/state/choices';
import { firstChoices } from '../../src/taskpane/state/choices';
import { socialCare, workbookOnPaper, type PaperWorkbook } from './workbookOnPaper';

afterEach(cleanup);

export async function openPane(workbook: PaperWorkbook): Promise<PaperWorkbook> {
  render(<App workbook={workbook} />);
  await screen.findByRole('heading', { level: 1 });
  return workbook;
}

/** The pane as it was left: at a step, with both blocks of adult social care chosen. */
export async function openAt(
  step: Choices['step'],
  more: Partial<Choices> = {},
  workbook = workbookOnPaper(socialCare()),
): Promise<PaperWorkbook> {
  workbook.settings.set('outturn', {
    ...firstChoices('en'),
    step,
    name: 'Adult social care, England',
    costUnit: 'GBP thousand',
    sources: {
      quantities: { table: 'Quantities', sheet: 'Quantities', address: 'A6:G21' },
      costs: { table: 'Costs', sheet: 'Costs', address: 'A6:G21' },
    },
    ...more,
  });
  return openPane(workbook);
}
