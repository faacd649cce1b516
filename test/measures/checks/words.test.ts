import { checkText } from '../../../src/i18n/checkText';
import type { CheckFinding, CheckKind } from '../../../src/measures/checks/checkFinding';
import { checkMeasure } from '../../../src/measures/checks/checkMeasure';
import { COSTS, block, measureOf, ofKind, two } from './checkedSample';

describe('the words of a finding', () => {
  const DETAILS: Record<CheckKind, object> = {
    outlier: { growth: 1.5, usual: 0.98, spike: true },
    relabelled: { before: 'Day care', costRatio: 1, alike: true },
    classificationChanged: { ended: 12, begun: 11 },
    unitScale: { factor: 52.9, familiar: 52 },
    unitText: { unit: 'weeks', before: 'days' },
    totalDiffers: { total: 1234567, sum: 1234000, difference: -567 },
    generalDeflator: { deflator: 'GDP deflator' },
    noDeflator: {},
    qualityWeights: { sum: 1.1 },
    qualityWithoutWeight: {},
    notPositive: { value: 0 },
    emptyCells: { empty: 2, of: 5 },
    serviceNotInBlock: { suggestion: 'Home help' },
    rowNotUsed: { suggestion: '' },
    periodNotInBlock: { suggestion: '2564' },
    columnNotUsed: { suggestion: '' },
    figuresWithoutName: {},
    nameTwice: { times: 2 },
    periodsBackwards: { after: '2020' },
    periodsSkipped: { after: '2016' },
    markedPeriod: {},
    outputEqualsInput: {},
  };

  it.each(Object.entries(DETAILS))('[C66] of kind %s: title, meaning and remedy in both languages', (kind, details) => {
    const finding = {
      from: 'measure',
      severity: 'note',
      kind,
      block: 'costs',
      service: 'Meals',
      period: '2021',
      details,
    };
    const [en, th] = (['en', 'th'] as const).map((language) => checkText(finding as CheckFinding, language));
    for (const part of ['title', 'says', 'remedy'] as const) {
      expect(en![part]).toMatch(/[a-z]/);
      expect(th![part]).toMatch(/[\u0e00-\u0e7f]/);
      expect(`${en![part]}${th![part]}`).not.toMatch(/undefined|NaN|null|  /);
    }
  });

  it('[C66] an outlier says how far, with a true minus, and what is usual', () => {
    const [outlier] = ofKind(two([50, 51, 52, 30, 31, 32], COSTS), 'outlier');
    expect(checkText(outlier!, 'en')).toMatchObject({
      title: 'Meals: \u221242.3% in 2018',
      says: expect.stringContaining('(usually +2.0%)'),
    });
  });

  it('[C66] what core finds has a title and names the block of the measure', () => {
    const found = checkMeasure({
      measure: measureOf([], ['2020', '2021']),
      blocks: { labour: block('Inputs', [['Nurses', '12', 5]], ['2020', '2021']) },
    });
    expect(checkText(found[0]!, 'en')).toEqual({
      title: 'A number is stored as text',
      says: 'Labour, Nurses, 2020 holds the text "12", not a number, and counts as missing. Turn it into a number.',
      remedy: '',
    });
    expect(checkText(found[0]!, 'th').says).toContain('แรงงาน Nurses 2020');
  });
});
