import { sourceFindingText } from '../../src/i18n/measureText';
import { matchPanel } from '../../src/measures/source/matchPanel';
import type { FilledSource } from '../../src/measures/source/matchPanel';
import { readSource } from '../../src/measures/source/readSource';

const filled = (sheet: string, values: readonly (readonly unknown[])[]): FilledSource =>
  readSource({ sheet, table: sheet, row: 0, column: 0, values });

const quantities = filled('Q', [
  ['Service', '2010', '2011', '2012'],
  ['Home care', 1, 2, 3],
  ['Day  care ', 4, null, 6],
  ['Meals', 7, 8, '..'],
  [null, 1, 1, 1],
]);
const costs = filled('C', [
  ['Service', '2012', '2011', '2009'],
  ['Day care', 60, 50, 0],
  ['HOME CARE', 30, 20, 10],
  ['Equipment', 5, 5, 5],
]);

describe('Quantities and costs', () => {
  const matched = matchPanel(quantities, costs);

  it('[T2] are aligned by the names of services and periods, in whatever order', () => {
    expect(matched.services).toEqual(['Home care', 'Day  care ', 'Meals']);
    expect(matched.periods).toEqual(['2010', '2011', '2012']);
    expect(matched.quantities).toEqual([
      [1, 2, 3],
      [4, null, 6],
      [7, 8, '..'],
    ]);
    expect(matched.costs).toEqual([
      [null, 20, 30],
      [null, 50, 60],
      [null, null, null],
    ]);
  });

  it('[T3] say of each name and period that only one of them has, where it stands', () => {
    expect(matched.findings.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual([
      'figuresWithoutName A5',
      'nameDiffersInBlanks A3',
      'serviceWithoutCost A4',
      'costWithoutService A4',
      'periodWithoutCost B1',
      'costPeriodNotUsed D1',
    ]);
    const [, , noCost, noQuantity] = matched.findings;
    expect(noCost && sourceFindingText(noCost, 'en')).toMatch(/^Q, A4: "Meals" has no row in C/);
    expect(noQuantity && sourceFindingText(noQuantity, 'en')).toMatch(
      /^C, A4: "Equipment" has costs but no quantity row in Q/,
    );
  });

  it('[T4] say so in Thai too', () => {
    for (const finding of matched.findings) expect(sourceFindingText(finding, 'th')).toMatch(/[\u0e00-\u0e7f]/);
  });

  it('[T2] refuse a name that stands twice where it is needed', () => {
    const twice = filled('C', [
      ['Service', '2010', '2011'],
      ['Meals', 1, 2],
      ['meals', 3, 4],
    ]);
    expect(() => matchPanel(quantities, twice)).toThrow('duplicateService');
  });
});
