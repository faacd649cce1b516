/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { Measure } from '../../src/measures/definition';
import type { Place } from '../../src/taskpane/state/steps';
import { wholeMeasure } from '../sheets/measure/sampleMeasure';
import { careMeasure, keep, openPane } from './openPane';
import { placed, wholePaper } from './wholePaper';
import { socialCare, workbookOnPaper, type PaperWorkbook } from './workbookOnPaper';

jest.setTimeout(60_000);

const patient = { timeout: 10_000 };
const hidden = { hidden: true } as const;
const press = async (name: string | RegExp) => {
  const [first] = await screen.findAllByRole('button', { name, ...hidden }, patient);
  if (first) fireEvent.click(first);
};
const choose = (name: string | RegExp) => {
  const [first] = screen.getAllByRole('radio', { name, ...hidden });
  if (first) fireEvent.click(first);
};
const field = async (label: string | RegExp) => (await screen.findAllByLabelText(label, undefined, patient))[0];

interface Form {
  readonly name: string;
  readonly place: Place;
  readonly measures?: readonly Measure[];
  readonly workbook?: () => PaperWorkbook;
  /** How one gets to the field; nothing where it is there at once. */
  readonly open?: () => Promise<void> | void;
  readonly label: string | RegExp;
  readonly typed: string;
}

const care = () => workbookOnPaper(socialCare());
const whole = { measures: [placed(wholeMeasure())], workbook: () => wholePaper() };

const FORMS: readonly Form[] = [
  { name: 'the name of a new measure', place: 'new', label: 'Name', typed: 'Home care, Khon Kaen' },
  { name: 'its first period', place: 'new', label: 'First', typed: '2001-02' },
  { name: 'a design question of it', place: 'new', label: 'Which organisation is it?', typed: 'Khon Kaen hospital' },
  {
    name: 'the new name of a measure',
    place: 'home',
    open: async () => {
      await press('More for Adult social care, England');
      await press('Rename');
    },
    label: 'New name',
    typed: 'Care for adults',
  },
  { name: 'a line of one’s own', place: 'table', label: 'What is it?', typed: 'Home visits' },
  { name: 'what is looked for in the catalogue', place: 'table', label: 'Find in the catalogue', typed: 'meals' },
  { name: 'a design question of a measure', place: 'table', label: 'Which data are used?', typed: 'Returns' },
  {
    name: 'cells that are pasted',
    place: 'data',
    open: async () => {
      await press(/^Fill \(Quantities\)$/);
      await waitFor(() => choose('Clipboard'));
    },
    label: 'Paste the copied cells here',
    typed: 'Service\t2010\nMeals\t',
  },
  { name: 'a name that is taken', place: 'data', label: 'Name of the measure', typed: '' },
  { name: 'the unit of the costs', place: 'data', label: 'Unit of the costs', typed: 'baht' },
  { name: 'a service to be added', place: 'data', label: 'Another service', typed: 'Respite care' },
  {
    name: 'the new name of a service',
    place: 'data',
    open: () => press(/^Change Meals/),
    label: 'Name',
    typed: 'Meals on wheels',
  },
  {
    name: 'the new name of a period',
    place: 'data',
    open: () => press('Rename 2009-10'),
    label: 'Period',
    typed: '2009',
  },
  {
    name: 'why a finding is right',
    place: 'checks',
    open: () => press(/^Accept…/),
    label: 'Why is this right?',
    typed: 'New return',
  },
  {
    name: 'the years between weights',
    place: 'output',
    open: () => waitFor(() => choose('Every few years'), patient),
    label: 'Years between',
    typed: '9',
  },
  {
    name: 'an indicator of quality',
    place: 'output',
    open: () => press('Add quality'),
    label: 'Indicator',
    typed: 'Satisfied',
  },
  {
    name: 'a purchase',
    place: 'inputs',
    ...whole,
    open: () => press('Add a purchase'),
    label: 'Price index',
    typed: 'CPI, health',
  },
  { name: 'the unit of pay', place: 'inputs', ...whole, label: 'Unit of pay', typed: 'THB' },
  { name: 'the tolerance', place: 'productivity', ...whole, label: 'No change up to, %', typed: '0.' },
];

describe('a pane that is closed while somebody types', () => {
  it.each(FORMS)('[P210] $name is there when it is opened again', async (form) => {
    const { place, measures = [careMeasure()], workbook: made = care, open, label, typed } = form;
    const workbook = made();
    keep(workbook, measures, { place });
    const { unmount } = await openPane(workbook);
    await open?.();
    const before = await field(label);
    if (!before) throw new Error(`no field ${String(label)}`);
    fireEvent.input(before, { target: { value: typed } });
    unmount();
    await openPane(workbook);
    await waitFor(async () => expect(await field(label)).toHaveValue(typed), patient);
  });

  it('[P210] what goes into the report stays ticked or not', async () => {
    const workbook = wholePaper();
    keep(workbook, [placed(wholeMeasure())], { place: 'report' });
    const { unmount } = await openPane(workbook);
    for (const box of await screen.findAllByRole('checkbox', undefined, patient)) fireEvent.click(box);
    unmount();
    await openPane(workbook);
    for (const box of await screen.findAllByRole('checkbox', undefined, patient)) expect(box).not.toBeChecked();
  });
});
