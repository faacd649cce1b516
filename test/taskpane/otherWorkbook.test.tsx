/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { axe } from 'jest-axe';
import { LARGEST_FILE } from '../../src/measures/otherFile/limits';
import { savedWorkbook } from '../measures/otherFile/savedWorkbook';
import { wholeFigures, wholeMeasure } from '../sheets/measure/sampleMeasure';
import { openWhole, placed } from './wholePaper';

jest.setTimeout(60_000);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const violations = async () => (await axe(document.body)).violations.map(({ id, help }) => `${id}: ${help}`);
const options = (label: string) =>
  within(screen.getByLabelText(label))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

async function open() {
  const workbook = await openWhole('share', placed(wholeMeasure()));
  const title = await screen.findByText('Compare with another workbook');
  title.closest('details')?.setAttribute('open', '');
  return workbook;
}
const choose = (name: string, bytes: Uint8Array | string, size?: number) => {
  const file = new File([bytes as BlobPart], name);
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  fireEvent.change(screen.getByLabelText('Workbook or snapshot file'), { target: { files: [file] } });
};

/** The other workbook has one figure less revised. */
const earlier = () => {
  const figures = wholeFigures();
  const stays = [...(figures.quantities.Stays ?? [])];
  stays[5] = 1000;
  return { ...figures, quantities: { ...figures.quantities, Stays: stays } };
};

describe('another workbook', () => {
  it('[OW4] its measure as it was saved and its snapshots stand beside those of this workbook, and are compared with now', async () => {
    await open();
    const { bytes } = await savedWorkbook(earlier());
    choose('last year.xlsx', bytes);
    expect(
      await screen.findByText('2 versions found. They can be chosen above.', {}, { timeout: 10_000 }),
    ).toBeVisible();
    expect(options('Earlier')).toEqual([
      'hospital care, as saved in last year.xlsx',
      'hospital care: First release, May 2024 (last year.xlsx)',
    ]);
    expect(await screen.findByText(/^1 figure was revised\. /)).toBeVisible();
    expect(screen.getByText(/the growth of 2023 changed most/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('[OW4] the comparison becomes the sheet Revisions, with the name of the file', async () => {
    const workbook = await open();
    choose('last year.xlsx', (await savedWorkbook(earlier())).bytes);
    fireEvent.click(await screen.findByRole('button', { name: 'Build Revisions' }, { timeout: 10_000 }));
    await waitFor(() => expect(workbook.plans).toHaveLength(1));
    const cells = workbook.plans[0]?.sheets[0]?.blocks.flatMap((block) => block.cells.flat()) ?? [];
    expect(cells.some((cell) => String(cell).includes('as saved in last year.xlsx'))).toBe(true);
  });

  it('[OW3] a file that cannot be compared says why, and what was there stays', async () => {
    await open();
    choose('figures.csv', 'Service,2020');
    expect(await screen.findByRole('alert')).toHaveTextContent('neither a workbook');
    choose('old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('has a password'));
    choose('huge.xlsx', 'PK', LARGEST_FILE + 1);
    expect(screen.getByRole('alert')).toHaveTextContent('too large');
    expect(screen.queryByLabelText('Earlier')).toBeNull();
  });

  it('[OW5] a snapshot is copied here and pasted in the other workbook', async () => {
    let copied = '';
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void (copied = text) } });
    await open();
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'First release' } });
    press('Keep it');
    fireEvent.click(await screen.findByRole('button', { name: 'Hand over (First release)' }));
    press('Copy for another workbook');
    expect(await screen.findByText(/^Copied\. Paste it under/)).toBeVisible();
    fireEvent.input(screen.getByLabelText('Or paste a copied snapshot'), { target: { value: copied } });
    press('Read what is pasted');
    expect(await screen.findByText('1 version found. They can be chosen above.')).toBeVisible();
    expect(options('Earlier')).toContain('hospital care: First release (pasted)');
    expect(await screen.findByText(/^Nothing differs/)).toBeVisible();
    fireEvent.input(screen.getByLabelText('Or paste a copied snapshot'), { target: { value: 'something else' } });
    press('Read what is pasted');
    expect(await screen.findByRole('alert')).toHaveTextContent('neither a workbook');
  });
});
