/** A stored definition that is damaged or gone, and what the sheets say of it. */
import { counted } from '../plural';

export const rebuild = {
  damaged: 'The stored measures could not be read whole.',
  damagedSays:
    'Nothing is changed until you choose below. What is stored now is kept in the workbook in any case, under a name of its own.',
  gone: 'Sheets of Outturn are here, but the definition of their measure is not.',
  goneSays:
    'A program that keeps no custom XML may have saved the workbook. The measure can be made again from its sheets.',
  look: 'See what can be rebuilt',
  looking: 'Reading the sheets…',
  understood: (measures: string) => `As it was stored: ${counted(measures, 'measure')}.`,
  nothing: 'No sheets of Outturn were found, so there is nothing to rebuild from.',
  whole: 'The sheets add nothing to what was understood.',
  fromSheets: 'From the sheets',
  lost: 'Not found: empty, or as in a new measure',
  fields: {
    name: 'name',
    sector: 'sector',
    language: 'language of the sheets',
    system: 'who measures, and for whom',
    periods: 'periods',
    indicators: 'rows of the table of inputs and outputs',
    services: 'services',
    costUnit: 'unit of the costs',
    labour: 'grades of staff',
    payUnit: 'unit of pay',
    purchases: 'purchases',
    capital: 'assets',
    spendingUnit: 'unit of spending',
    quality: 'quality indicators',
    method: 'method',
    data: 'places of the data',
    built: 'sheets that were built',
    accepted: 'accepted findings',
  },
  item: (field: string, count: string) => `${field}: ${count}`,
  acceptAgain: 'Accept these again on the screen of the checks; About still has the words:',
  use: 'Use this',
  useStored: 'Use only what was stored',
  begin: 'Begin anew',
  notSaved: 'Excel did not take it. Try again when no cell is being edited.',
} as const;
