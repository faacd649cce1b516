import { coverage } from '../../src/core/index/coverage';
import { findings } from '../../src/core/findings/findings';
import type { FormulaName, Linking } from '../../src/core/options';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { findingText } from '../../src/i18n/findingText';
import { adultSocialCare } from './adultSocialCare';

/** NHS Information Centre, PSS EX1 final releases 2009-10 to 2013-14 (assets/data). */
describe('adult social care in England', () => {
  const { services, periods, quantities, costs } = adultSocialCare();
  const panel = readPanel(quantities, costs, 'missing');

  it.each<[FormulaName, Linking, number[]]>([
    ['tornqvist', 'annual', [99.9579, 100, 96.0783, 94.4239, 92.8851]],
    ['laspeyres', 'annual', [99.8565, 100, 96.1113, 94.4643, 92.9482]],
    ['laspeyres', 'fixed', [100.0591, 100, 96.1113, 94.3811, 92.7615]],
    ['fisher', 'annual', [99.9577, 100, 96.0787, 94.4228, 92.8829]],
  ])('[L1, L2] %s, %s, 2010-11 = 100', (formula, linking, expected) => {
    const index = outputIndex(panel, { formula, linking, base: 2 });
    expected.forEach((value, t) => expect(index[t]).toBeCloseTo(value, 4));
  });

  it('[V1] coverage of 2010-11 is below 1', () => {
    const [first, second, ...later] = coverage(panel);
    expect(first).toBeNull();
    expect(second).toBeCloseTo(0.96, 2);
    expect(later).toEqual([1, 1, 1]);
  });

  it('[C8] the checks name the two services that are missing in 2009-10', () => {
    const entries = findings(quantities, costs, 'missing').filter((one) => one.kind === 'entry');
    const texts = entries.map((one) => findingText(one, 'en', { services, periods }));
    expect(texts).toHaveLength(2);
    expect(texts.every((text) => text.includes('has its first complete figures in 2010-11'))).toBe(true);
    expect(texts.join(' ').toLowerCase()).toMatch(/direct payments.*mental health|mental health.*direct payments/);
  });
});
