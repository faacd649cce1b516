/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { openPane } from './openPane';
import { workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });

async function openTable(sector: RegExp) {
  const workbook = await openPane(workbookOnPaper());
  fireEvent.click(screen.getByRole('button', { name: sector }));
  await waitFor(() => expect(heading()).toHaveTextContent('What goes in, what comes out'));
  return workbook;
}

describe('the table of a sector', () => {
  it('[P90] a sector brings its own entries, ticked as in its table, and counts them', async () => {
    await openTable(/^Education/);
    expect(screen.getByRole('radio', { name: 'Education' })).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ ticked, 1 of them outputs$/);
    const before = screen.getByRole('status').textContent;
    const open = screen.getAllByRole('checkbox', { checked: false })[0];
    if (!open) throw new Error('nothing left to tick');
    fireEvent.click(open);
    expect(screen.getByRole('status').textContent).not.toBe(before);
  });

  it('[P91] finding shows the entries that hold the words, in either language, and says when there are none', async () => {
    await openTable(/^Health/);
    const field = screen.getByRole('searchbox', { name: 'Find in the catalogue' });
    fireEvent.input(field, { target: { value: 'ยา' } });
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /^Drugs and supplies/ })).toBeVisible());
    fireEvent.input(field, { target: { value: 'zzz' } });
    expect(await screen.findByText(/Nothing in the catalogue holds “zzz”/)).toBeVisible();
  });

  it('[P92] what is ticked is built, and nothing ticked is pointed out', async () => {
    const workbook = await openTable(/^Social care/);
    for (const box of screen.getAllByRole('checkbox', { checked: true, hidden: true })) fireEvent.click(box);
    fireEvent.click(screen.getByRole('button', { name: 'Build table' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Tick at least one line.'));
    fireEvent.click(screen.getAllByRole('checkbox', { hidden: true })[0] as HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Build table' }));
    await waitFor(() => expect(heading()).toHaveTextContent('The table is built'));
    expect(workbook.plans[0]?.sheets.map(({ name }) => name)).toEqual(['Table']);
    expect(JSON.stringify(workbook.plans[0])).toContain('Labour of staff processing claims');
  });
});
