import { numberFormats } from '../../src/taskpane/format/numbers';
import { languageOf } from '../../src/taskpane/format/words';
import { chartLayout } from '../../src/taskpane/preview/chartLayout';
import { areYears, headlineOf } from '../../src/taskpane/preview/headline';
import { linkingOf } from '../../src/taskpane/preview/indexPreview';
import { scaleFor } from '../../src/taskpane/preview/scale';
import { newMeasure } from '../../src/measures/newMeasure';
import { methodChoices } from '../../src/taskpane/state/methodChoices';

describe('what the heading says', () => {
  it('[P30] the change runs from the base to the last period with an index', () => {
    expect(headlineOf([99, 100, 110, null], 1)).toEqual({ from: 1, to: 2, change: 110 / 100 - 1 });
  });

  it('[P30] where the base is the last period, it runs from the first one', () => {
    expect(headlineOf([80, 90, 100], 2)).toEqual({ from: 0, to: 2, change: 0.25 });
  });

  it('[P30] with one value or none there is nothing to say', () => {
    expect(headlineOf([null, 100, null], 1)).toBeNull();
    expect(headlineOf([null, null], 0)).toBeNull();
  });

  it('[P30] periods are years when all of them read like years', () => {
    expect(areYears(['2009-10', '2010-11'])).toBe(true);
    expect(areYears(['2556', '2557'])).toBe(true);
    expect(areYears(['2010 Q1', '2010 Q2'])).toBe(false);
  });
});

describe('numbers in words', () => {
  const formats = numberFormats('en');

  it('[P38] a minus is a minus, digits are Western in Thai too', () => {
    expect(formats.percent(-0.0711)).toBe('\u22127.1%');
    expect(numberFormats('th').count(1234567)).toBe('1,234,567');
    expect(numberFormats('th').index(92.885)).toBe('92.9');
  });

  it('[P38] "all" is never said of nearly all, nor "none" of a few', () => {
    expect(formats.roundedPercent(0.9999)).toBe('99%');
    expect(formats.roundedPercent(0.0001)).toBe('1%');
    expect(formats.roundedPercent(1)).toBe('100%');
    expect(formats.roundedPercent(0)).toBe('0%');
  });

  it('[P81] Thai menus bring the Thai pane, all others the English one', () => {
    expect(languageOf('th-TH')).toBe('th');
    expect(languageOf('en-GB')).toBe('en');
    expect(languageOf('fr-FR')).toBe('en');
  });
});

describe('the chart', () => {
  it('[P31] the scale has round ends that hold every value, and a few steps', () => {
    for (const values of [
      [100, 92.9, 96.1],
      [100, 100, 100],
      [0, 250],
      [99.99, 100.01],
      [1e6, 3e6],
    ]) {
      const { low, high, ticks } = scaleFor(values);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }
  });

  it('[P39] a line is broken where a value is missing, and a lonely value is a dot', () => {
    const { lines, dots } = chartLayout(['a', 'b', 'c', 'd', 'e'], [{ values: [100, null, 103, null, 105] }]);
    expect(lines[0]?.path.match(/M/g)).toHaveLength(3);
    expect(lines[0]?.path).not.toContain('L');
    expect(dots).toHaveLength(3);
  });

  it('[P39] figures at the end of two lines never cover each other', () => {
    const { ends } = chartLayout(['a', 'b'], [{ values: [100, 92.9] }, { values: [100, 92.8] }]);
    const [first, second] = ends;
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(12);
  });

  it('[P39] of many periods, first and last are named and no two names touch', () => {
    const periods = Array.from({ length: 25 }, (_, i) => `${1995 + i}-${String((96 + i) % 100).padStart(2, '0')}`);
    const { labels } = chartLayout(periods, [{ values: periods.map((_, i) => 100 + i) }]);
    expect(labels[0]?.text).toBe('1995-96');
    expect(labels.at(-1)?.text).toBe('2019-20');
    const centres = labels.map(({ x, anchor, text }) =>
      anchor === 'start' ? x : anchor === 'end' ? x - text.length * 6.2 : x - text.length * 3.1,
    );
    centres.forEach((x, i) => i > 0 && expect(x).toBeGreaterThan((centres[i - 1] ?? 0) + 7 * 6.2));
  });
});

describe('renewing every few years', () => {
  const measure = newMeasure({
    id: 'm1',
    name: 'Care',
    sector: 'own',
    language: 'en',
    periods: { kind: 'own', labels: [] },
  });
  const method = (every: string) => ({ ...methodChoices(measure.method, every), renew: 'few' as const });

  it('[P33] takes whole numbers that leave something to link, and nothing else', () => {
    expect(linkingOf(method('2'), 5)).toBe(2);
    expect(linkingOf(method(' 4 '), 5)).toBe(4);
    for (const wrong of ['', '1', '5', '2.5', '-2', '2e0', 'two']) expect(linkingOf(method(wrong), 5)).toBeUndefined();
  });
});
