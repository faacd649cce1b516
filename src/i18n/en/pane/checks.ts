/** Findings in the data. */
import { counted, plural } from '../plural';

export const checks = {
  headings: {
    none: 'No findings: nothing stands in the way',
    some: (count: string) => counted(count, 'finding'),
    someToFix: (count: string, fix: string) =>
      plural(count, '1 finding, to be fixed', `${count} findings, ${fix} of them to fix`),
    noData: 'Nothing to check yet',
    checking: 'Checking the figures…',
  },
  lede: 'What could mislead the result. Fix it in the sheet, or accept it with a reason that goes into the report.',
  noDataSays:
    'Checks look at quantities and costs together: gaps, zeros, text, jumps in unit cost, services that come and go.',
  chooseData: 'Choose the data',
  filter: 'Show',
  all: (count: string) => `All ${count}`,
  severities: { fix: 'To fix', review: 'To review', note: 'To note' },
  filters: {
    fix: (count: string) => `Fix ${count}`,
    review: (count: string) => `Review ${count}`,
    note: (count: string) => `Note ${count}`,
    accepted: (count: string) => `Accepted ${count}`,
  },
  shown: (count: string) => `${counted(count, 'finding')} shown`,
  moreFindings: (count: string) => `Show ${count} more`,
  accept: 'Accept…',
  accepted: 'Accepted',
  acceptThis: 'Accept',
  reopen: 'Reopen',
  because: (reason: string, date: string) => `“${reason}” (${date})`,
  changed: (reason: string, date: string) => `Accepted on ${date} (“${reason}”), but the figures have changed since.`,
  why: 'Why is this right?',
  whySays: 'Readers see this in the report. For example: “New return from 2010-11”.',
  whyMissing: 'Type the reason, such as “New return from 2010-11”.',
  coverage: 'How much cost each comparison covers',
  coverageSays: 'Growth rests on the services that have a quantity and a cost in both periods.',
  coverageTable: 'Coverage by period',
  period: 'Period',
  services: 'Services compared',
  share: 'Share of cost',
  servicesOf: (matched: string, all: string) => `${matched} of ${all}`,
  nothing: 'none',
  footer: 'Updated when the sheets change',
} as const;
