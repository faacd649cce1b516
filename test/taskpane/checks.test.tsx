/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { openAt } from './openPane';
import { socialCare, workbookOnPaper } from './workbookOnPaper';

const heading = () => screen.getByRole('heading', { level: 1 });
const cards = () => document.querySelectorAll('.finding');

async function openWith(change: (tables: ReturnType<typeof socialCare>) => void) {
  const tables = socialCare();
  change(tables);
  const workbook = await openAt('checks', {}, workbookOnPaper(tables));
  await waitFor(() => expect(heading()).toHaveTextContent(/finding/));
  return workbook;
}

const put = (
  tables: ReturnType<typeof socialCare>,
  block: 'Quantities' | 'Costs',
  row: number,
  column: number,
  value: number | string,
) => {
  const line = tables[block][row];
  if (line) line[column] = value;
};

describe('checks', () => {
  it('[P60] what must be fixed comes first, holds the one filled button, and leads to its cell', async () => {
    const workbook = await openWith((tables) => put(tables, 'Costs', 3, 4, -12));
    expect(heading()).toHaveTextContent(/findings, 1 of them to fix$/);
    const first = cards()[0];
    expect(first).toHaveTextContent('To fix');
    expect(first).toHaveTextContent('Costs!E9');
    fireEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Go to E9' }));
    await waitFor(() => expect(workbook.visits).toEqual(['Costs!E9']));
    expect(document.querySelectorAll('.button.filled')).toHaveLength(1);
  });

  it('[P61] the filter shows one kind and says how many', async () => {
    await openWith((tables) => put(tables, 'Costs', 3, 4, -12));
    const all = cards().length;
    fireEvent.click(screen.getByRole('radio', { name: /^Review/ }));
    expect(cards().length).toBeLessThan(all);
    expect([...cards()].every((card) => card.classList.contains('review'))).toBe(true);
    expect(screen.getByText(`${cards().length} findings shown`)).toHaveAttribute('role', 'status');
  });

  it('[P62] coverage says how many services and how much cost each comparison rests on', async () => {
    await openWith(() => undefined);
    const table = screen.getByRole('table', { name: 'Coverage by period' });
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/2010-11\s*13 of 15\s*96\.0%/);
    expect(second).toHaveTextContent(/2011-12\s*15 of 15\s*100\.0%/);
  });

  it('[P63] a service without costs is said once, not for each of its years', async () => {
    await openWith((tables) => {
      tables.Costs.splice(1, 1);
    });
    const about = [...cards()].filter((card) => card.textContent?.includes('Nursing care, older people'));
    expect(about).toHaveLength(1);
    expect(about[0]).toHaveTextContent('Costs has no row for Nursing care, older people (65+)');
  });

  it('[P64] a finding goes away by itself when the sheet is corrected', async () => {
    const workbook = await openWith((tables) => put(tables, 'Costs', 3, 4, -12));
    const before = cards().length;
    workbook.type('Costs', 3, 4, 57_000);
    await waitFor(() => expect(cards().length).toBeLessThan(before));
    expect(heading()).not.toHaveTextContent('to fix');
  });

  it('[P65] hundreds of findings come a page at a time', async () => {
    await openWith((tables) => {
      for (const row of tables.Quantities.slice(1)) row.fill(-1, 2);
    });
    expect(cards()).toHaveLength(25);
    fireEvent.click(screen.getByRole('button', { name: 'Show 25 more' }));
    expect(cards()).toHaveLength(50);
  });
});
