/** The sheets that are made when somebody asks for them: publication, revisions, vintages. */
import { publicationWords } from '../../../src/i18n/publicationText';
import { publish } from '../../../src/measures/publication';
import { compareVersions } from '../../../src/measures/revisions';
import { resultsOf } from '../../../src/measures/snapshots';
import type { WorkbookPlan } from '../../../src/sheets/plan/plan';
import { buildPublicationPlan } from '../../../src/sheets/publication/publicationSheet';
import { buildRevisionsPlan } from '../../../src/sheets/revisions/revisionsSheet';
import { buildVintagesPlan } from '../../../src/sheets/revisions/vintagesSheet';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import { blocksIn, revised } from '../../measures/snapshots/sampleVersions';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { wholeMeasure, YEARS } from '../measure/sampleMeasure';
import { LANGUAGES } from '../sectors/sectorMeasures';
import { cutOff } from './cutOff';

jest.setTimeout(60_000);

describe.each(LANGUAGES)('In %s', (language) => {
  const measure = wholeMeasure({ language });
  const later = revised(blocksIn(), 'quantities', 'Visits', '2022', 40_000);
  const vintage = (label: string, blocks = blocksIn()) => ({ label, results: resultsOf(measure, blocks) });
  const comparison = compareVersions(
    { label: 'First, March', measure, blocks: blocksIn() },
    { label: 'Now', measure: wholeMeasure({ language }, { formula: 'fisher' }), blocks: later },
  );
  const plans: [string, WorkbookPlan | undefined][] = [
    ['publication', buildPublicationPlan(publish(measure, blocksIn()), publicationWords(language), [])],
    ['revisions', buildRevisionsPlan(measure, comparison, []).plan],
    [
      'vintages',
      buildVintagesPlan(
        measure,
        [vintage('First', blocksIn(undefined, YEARS.slice(0, 5))), vintage('Second', later)],
        [],
      )?.plan,
    ],
  ];

  it.each(plans)('[S34] the sheet of %s cuts nothing off', async (_name, plan) => {
    const file = plan && renderPlan(plan);
    expect(file && cutOff(file, await recalculateWithIronCalc(file))).toEqual([]);
  });
});
