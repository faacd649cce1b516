/** Department for Education, school census and absence statistics (Open Government Licence v3.0). */
import { qualityAdjusted } from '../../src/core/quality/qualityAdjustment';
import { rounded } from '../../src/core/series/rounding';
import published from './29_dfe_absence_rate.json';

const { rows } = published.inputs;
const rates = rows.map(({ sessions_missed, sessions_possible }) => sessions_missed / sessions_possible);

describe('Department for Education: absence rates', () => {
  it('[R2] the rate in per cent, rounded half up to one place, is the published one', () => {
    const shown = rounded(
      rates.map((rate) => [100 * rate]),
      1,
      'half-up',
      false,
    ).map(([value]) => value);
    expect(shown).toEqual(published.expected.absence_pct);
  });
  it('[Q1, Q2] pupils times attendance: output of schools grows with pupils and with the rate of attendance', () => {
    const order = ['201213', '201314', '201415', '201516', '201617'];
    const types = ['State-funded primary', 'State-funded secondary', 'Special'];
    const rowOf = (type: string, year: string) =>
      rows.findIndex((row) => row.school_type === type && row.year === year);
    const attendance = types.map((type) => order.map((year) => 1 - rates[rowOf(type, year)]!));
    const pupils = types.map((_, type) => order.map((__, year) => 1000 * (type + 1) + 10 * year));
    const adjusted = qualityAdjusted(pupils, attendance, 1, 'missing');
    types.forEach((_, type) =>
      order.forEach((__, year) => {
        const byHand = (pupils[type]![year]! * attendance[type]![year]!) / attendance[type]![0]!;
        expect(Math.abs(adjusted[type]![year]! / byHand - 1)).toBeLessThan(1e-15);
      }),
    );
  });
});
