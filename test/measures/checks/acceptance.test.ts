import { factsOf, keyOf } from '../../../src/measures/checks/checkFinding';
import { listFindings } from '../../../src/measures/checks/listFindings';
import { acceptFinding, keyText, reopenFinding } from '../../../src/measures/edits/acceptance';
import { renameService } from '../../../src/measures/edits/services';
import { BIG, BIG_COST, COSTS, check, measureOf, ofKind, two } from './checkedSample';

describe('accepting with a reason', () => {
  const findings = two([50, 51, 52, 80, 81, 83], COSTS);
  const outlier = ofKind(findings, 'outlier')[0]!;
  const acceptance = { reason: 'A new contract.', date: '24 November', facts: factsOf(outlier) };
  const accepted = acceptFinding(measureOf(['Home care', 'Meals']), keyOf(outlier), acceptance);

  it('[C52] keeps the finding in the list, as accepted, and can be taken back', () => {
    const listed = listFindings(findings, accepted.accepted).findings;
    expect(listed.filter(({ state }) => state === 'accepted')).toEqual([
      expect.objectContaining({ finding: outlier, acceptance: expect.objectContaining({ reason: 'A new contract.' }) }),
    ]);
    expect(reopenFinding(accepted, keyOf(outlier)).accepted).toEqual([]);
    expect(acceptFinding(accepted, keyOf(outlier), acceptance).accepted).toHaveLength(1);
  });

  it('[C53] is open again, with the reason, when the figures behind it change', () => {
    const changed = two([50, 51, 52, 95, 96, 97], COSTS);
    const listed = listFindings(changed, accepted.accepted).findings.filter(({ state }) => state !== 'open');
    expect(listed).toEqual([expect.objectContaining({ state: 'changed' })]);
  });

  it('[C52] what is not found any more is kept for the record', () => {
    expect(listFindings([], accepted.accepted).settled).toEqual(accepted.accepted);
  });

  it('[C51] the key does not move when rows are sorted, and follows a service that is renamed', () => {
    const sorted = check([['Meals', 50, 51, 52, 80, 81, 83], BIG], [BIG_COST, ['Meals', ...COSTS]]);
    expect(keyText(keyOf(ofKind(sorted, 'outlier')[0]!))).toBe(keyText(keyOf(outlier)));
    const renamed = renameService(accepted, 's2', 'Meals at home').value;
    expect(renamed.accepted[0]).toMatchObject({ service: 'Meals at home' });
  });

  it('[C50] no two findings have the same key, and those to be fixed come first', () => {
    const any = check([BIG, ['Meals', '12', -1, '#REF!', 0, 5, 5]], [BIG_COST, ['Meals', 1, 1, 0, 9, 900, 9]]);
    const keys = any.map((one) => keyText(keyOf(one)));
    expect(new Set(keys).size).toBe(keys.length);
    const order = any.map(({ severity }) => ['fix', 'review', 'note'].indexOf(severity));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
