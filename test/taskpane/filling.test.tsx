/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { TextDecoder } from 'node:util';
import { newMeasure } from '../../src/measures/newMeasure';
import { addService } from '../../src/measures/edits/services';
import { keep, openPane } from './openPane';
import { workbookOnPaper } from './workbookOnPaper';

// Every browser of Excel has it; jsdom has not.
Object.assign(globalThis, { TextDecoder });

// A busy machine must not fail a test for it.
jest.setTimeout(30_000);

const heading = () => screen.getByRole('heading', { level: 1 });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const says = (text: string | RegExp) => waitFor(() => expect(heading()).toHaveTextContent(text), { timeout: 5000 });
const card = (name: string) => {
  const found = screen.getByRole('heading', { name, level: 2 }).closest('li');
  if (!found) throw new Error(`no card of ${name}`);
  return within(found);
};

function careWithTwoServices() {
  const periods = { kind: 'financialYear', labels: ['2010-11', '2011-12'] } as const;
  const begun = newMeasure({ id: 'm1', name: 'Care', sector: 'socialCare', language: 'en', periods });
  const home = addService(begun, { name: 'Home care', unit: 'hours' }).value;
  return addService(home, { name: 'Day care', unit: 'days' }).value;
}

async function withSheets() {
  const workbook = workbookOnPaper();
  keep(workbook, [careWithTwoServices()], { place: 'data' });
  await openPane(workbook);
  await screen.findByText('Adds 2 sheets to fill');
  press('Build data sheets');
  await says('The data sheets are built');
  press('Back to data');
  await says('The sheets are ready for your figures');
  return workbook;
}

describe('data sheets', () => {
  it('[P57] they are built from the definition, and cells that are pasted go where their names say', async () => {
    const workbook = await withSheets();
    fireEvent.click(card('Quantities').getByRole('button', { name: /^Fill/ }));
    fireEvent.click(await card('Quantities').findByRole('radio', { name: 'Clipboard' }));
    fireEvent.input(card('Quantities').getByLabelText('Paste the copied cells here'), {
      target: { value: 'Service\t2553-54\t2554-55\nDay care\t1,200\t[x]\nHome care\t10\t12\n' },
    });
    press('Read what is pasted');
    const title = await screen.findByText('2 rows and 2 periods read');
    await waitFor(() => expect(title).toHaveFocus());
    expect(screen.getByText(/3 figures\. 1 cell without a figure/)).toBeVisible();
    expect((await axe(document.body)).violations.map(({ id }) => id)).toEqual([]);
    press('Put into Quantities');
    await waitFor(() => expect(workbook.tables.get('Quantities')?.[1]?.slice(3)).toEqual([10, 12]));
    expect(workbook.tables.get('Quantities')?.[2]?.slice(3)).toEqual([1200, '[x]']);
  });

  it('[P58] a service that the file brings comes to the measure and to its sheets', async () => {
    const workbook = await withSheets();
    fireEvent.click(card('Quantities').getByRole('button', { name: /^Fill/ }));
    fireEvent.click(await card('Quantities').findByRole('radio', { name: 'CSV file' }));
    const file = new File(['Service;Unit;2010-11;2011-12\nMeals;meals;1,5;2,5\n'], 'a.csv', { type: 'text/csv' });
    fireEvent.change(card('Quantities').getByLabelText('Choose the file'), { target: { files: [file] } });
    expect(await screen.findByText('New in the measure: Meals.')).toBeVisible();
    press('Put into Quantities');
    await waitFor(() => expect(workbook.tables.get('Costs')?.map(([name]) => name)).toContain('Meals'), {
      timeout: 5000,
    });
    await waitFor(() => expect(workbook.tables.get('Quantities')?.[3]?.slice(3)).toEqual([1.5, 2.5]), {
      timeout: 5000,
    });
  });

  it('[P58] another year is one press, and nothing that was typed changes', async () => {
    const workbook = await withSheets();
    workbook.type('Quantities', 1, 3, 7);
    press('Add 2012-13');
    await waitFor(() => expect(workbook.tables.get('Quantities')?.[0]?.at(-1)).toBe('2012-13'), { timeout: 5000 });
    expect(workbook.tables.get('Quantities')?.[1]?.slice(3)).toEqual([7, null, null]);
  });
});
