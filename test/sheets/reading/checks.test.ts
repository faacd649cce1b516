/** The counted checks, on damaged data, as LibreOffice and IronCalc count them. */
import { checks as checkWords } from '../../../src/i18n/en/checks';
import { findingTitles } from '../../../src/i18n/en/findingTitles';
import { readings } from '../../../src/sheets/reading/readings';
import { readingWords } from '../../../src/sheets/reading/readingContext';
import { recalculateWithLibreOffice } from '../../oracles/libreoffice';
import type { Recalculated } from '../../oracles/recalculated';
import { ACTIVITY_VARIANTS, MISSING_VARIANTS } from '../agreementVariants';
import type { Variant } from '../agreementVariants';
import { fileOf, measureOf, prepared } from './outputOnly';
import type { AcceptedFinding } from '../../../src/measures/definition';

jest.setTimeout(120_000);

const { checks, lookWord, okWord } = readingWords('en').countedChecks;

function variantNamed(name: string): Variant {
  const found = MISSING_VARIANTS.find((one) => one.name === name);
  if (!found) throw new Error(`The variant ${name} is gone.`);
  return found;
}

async function counted(variant: Variant, accepted: readonly AcceptedFinding[] = []): Promise<Recalculated> {
  const ready = prepared({ ...measureOf(variant, {}), accepted });
  const { sheets } = readings({ ...ready.context.measure, accepted }, ready.context.layout, ['checks']);
  return recalculateWithLibreOffice(fileOf(ready, variant, sheets));
}

function line(result: Recalculated, name: string): { verdict: unknown; found: unknown } {
  const found = [...result.entries()].find(([place, value]) => /^Checks!A\d+$/.test(place) && value === name);
  if (!found) throw new Error(`Checks has no line "${name}".`);
  const row = found[0].replace('Checks!A', '');
  return { verdict: result.value('Checks', `B${row}`), found: result.value('Checks', `C${row}`) };
}

it('[S85] Published figures: blanks and two entries are counted, the arithmetic is in order', async () => {
  const result = await counted(variantNamed('the figures as published'));
  expect(line(result, checks.quantityBlank.name)).toEqual({ verdict: lookWord, found: 2 });
  expect(line(result, checks.quantityText.name)).toEqual({ verdict: okWord, found: 0 });
  expect(line(result, checks.rowsAdded.name)).toEqual({ verdict: okWord, found: 0 });
  expect(line(result, checks.columnsAdded.name)).toEqual({ verdict: okWord, found: 0 });
  expect(line(result, checks.entries.name)).toEqual({ verdict: lookWord, found: 2 });
  for (const name of [checks.shares.name, checks.contributions.name, checks.twoWays.name, checks.noValue.name]) {
    expect(line(result, name).verdict).toBe(okWord);
  }
});

it('[S85] Text, zeros and one-sided figures are found', async () => {
  const text = await counted(variantNamed('".." and [x]'));
  expect(line(text, checks.quantityText.name)).toEqual({ verdict: lookWord, found: 1 });
  expect(line(text, checks.costText.name)).toEqual({ verdict: lookWord, found: 1 });
  expect(line(text, checks.oneSided.name)).toEqual({ verdict: lookWord, found: 2 });
  const zeros = await counted(variantNamed('a cost of 0'));
  expect(line(zeros, checks.costZero.name)).toEqual({ verdict: lookWord, found: 1 });
});

it('[S85] [M3] Where zeros are activity, a zero beside a zero is not one-sided, and the arithmetic is in order', async () => {
  const [fell] = ACTIVITY_VARIANTS;
  if (!fell) throw new Error('The variant is gone.');
  const ready = prepared(measureOf(fell, { formula: 'laspeyres' }));
  const { sheets } = readings(ready.context.measure, ready.context.layout, ['checks']);
  const result = await recalculateWithLibreOffice(fileOf(ready, fell, sheets));
  const figure = (block: Variant['costs'], i: number, t: number) => block[i]?.[t];
  const oneSided = fell.services.flatMap((_, i) =>
    fell.periods.filter((__, t) => {
      const [q, c] = [figure(fell.quantities, i, t), figure(fell.costs, i, t)];
      const [hasQ, hasC] = [typeof q === 'number' && q > 0, typeof c === 'number' && c > 0];
      return hasQ !== hasC;
    }),
  ).length;
  const zeros = fell.quantities.flat().filter((value) => value === 0).length;
  expect(zeros).toBeGreaterThan(0);
  expect(line(result, checks.quantityZero.name).found).toBe(zeros);
  expect(line(result, checks.oneSided.name).found).toBe(oneSided);
  for (const name of [checks.shares.name, checks.contributions.name, checks.twoWays.name]) {
    expect({ name, ...line(result, name) }).toMatchObject({ verdict: okWord });
  }
});

it('[S86] An accepted finding stands with its reason', async () => {
  const reason = 'Checked against the return: the day centre closed.';
  const result = await counted(variantNamed('the figures as published'), [
    {
      kind: 'outlier',
      block: 'quantities',
      service: 'Meals, all adults',
      period: '2011-12',
      reason,
      date: '2024-05',
      facts: '',
    },
  ]);
  expect([...result.entries()].some(([place, value]) => place.startsWith('Checks!D') && value === reason)).toBe(true);
  const said = `Unusual growth, ${checkWords.blocks.quantities}, Meals, all adults`;
  expect([...result.entries()].some(([place, value]) => place.startsWith('Checks!A') && value === said)).toBe(true);
});

it('[S86] every kind of finding has a name in both languages', () => {
  const own = Object.entries(checkWords).flatMap(([kind, one]) => (Object.hasOwn(one, 'remedy') ? [kind] : []));
  const kinds = [...Object.keys(findingTitles), ...own];
  expect(own.length).toBeGreaterThan(20);
  for (const language of ['en', 'th'] as const) {
    const names: Readonly<Record<string, string>> = readingWords(language).findingNames;
    expect(kinds.filter((kind) => (names[kind] ?? '') === '')).toEqual([]);
  }
});
