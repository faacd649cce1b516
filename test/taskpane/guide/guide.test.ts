import { guideAt, type GuideFacts, type Next } from '../../../src/taskpane/preview/guide';
import { STEP_IDS } from '../../../src/taskpane/state/steps';

const place = { sheet: 'Costs', address: 'D7' };
const block = (name: GuideFacts['blocks'][number]['block'], filled: number, all = 6, fillable = false) => ({
  block: name,
  filled,
  all,
  gap: filled < all ? place : undefined,
  fillable,
});

/** An empty measure; everything else is said on top. */
const facts = (more: Partial<GuideFacts> = {}): GuideFacts => ({
  indicators: 4,
  table: 'no',
  toBuild: 0,
  hasData: false,
  reading: false,
  blocks: [],
  findings: undefined,
  computed: { output: false, inputs: false, productivity: false },
  inputs: 0,
  built: { output: 'no', inputs: 'no', productivity: 'no', report: 'no' },
  plan: false,
  ...more,
});
const filled = { hasData: true, blocks: [block('quantities', 6), block('costs', 6)] };
const whole = facts({
  ...filled,
  inputs: 1,
  findings: { open: 0, toFix: 0, first: undefined },
  computed: { output: true, inputs: true, productivity: true },
});
const built = (...kinds: (keyof GuideFacts['built'])[]) => ({
  ...whole,
  built: { ...whole.built, ...Object.fromEntries(kinds.map((kind) => [kind, 'yes'])) },
});
const nextAt = (step: (typeof STEP_IDS)[number], of: GuideFacts): Next | null => guideAt(step, of).next;

describe('what to do next', () => {
  it('[P202] the table is built, and then leads to the data', () => {
    expect(guideAt('table', facts())).toEqual({
      done: [],
      missing: [{ code: 'build', what: 'table' }],
      next: { do: 'build', what: 'table' },
    });
    expect(nextAt('table', facts({ table: 'yes' }))).toEqual({ do: 'go', to: 'data' });
    expect(guideAt('table', facts({ table: 'changed' })).missing).toEqual([{ code: 'again', what: 'table' }]);
    expect(nextAt('table', facts({ ...filled, indicators: 0 }))).toEqual({ do: 'go', to: 'data' });
  });

  it('[P202] data: the sheets, the published figures, the first empty cell, the checks', () => {
    expect(nextAt('data', facts({ toBuild: 2 }))).toEqual({ do: 'build', what: 'data' });
    const empty = [block('quantities', 0, 6, true), block('costs', 0)];
    expect(nextAt('data', facts({ blocks: empty }))).toEqual({ do: 'fill', blocks: ['quantities'] });
    const half = facts({ blocks: [block('quantities', 6), block('costs', 0)] });
    expect(guideAt('data', half)).toEqual({
      done: [{ code: 'filled', blocks: ['quantities'] }],
      missing: [{ code: 'empty', blocks: ['costs'] }],
      next: { do: 'show', place },
    });
    expect(nextAt('data', facts(filled))).toEqual({ do: 'go', to: 'checks' });
    const gaps = facts({ ...filled, blocks: [block('quantities', 5), block('costs', 4)] });
    expect(guideAt('data', gaps).missing).toEqual([{ code: 'gaps', count: 3 }]);
    expect(nextAt('data', gaps)).toEqual({ do: 'go', to: 'checks' });
  });

  it('[P202] data: what has to be chosen, or is being read, is not decided for the user', () => {
    expect(nextAt('data', facts())).toBeNull();
    expect(nextAt('data', facts({ ...filled, reading: true }))).toBeNull();
  });

  it('[P202] checks: the first finding to fix, then the output; without data the blocks', () => {
    const toFix = { open: 3, toFix: 2, first: place };
    expect(guideAt('checks', facts({ ...filled, findings: toFix }))).toEqual({
      done: [],
      missing: [{ code: 'toFix', count: 2 }],
      next: { do: 'show', place },
    });
    expect(nextAt('checks', facts({ ...filled, findings: { open: 3, toFix: 0, first: undefined } }))).toEqual({
      do: 'go',
      to: 'output',
    });
    expect(nextAt('checks', facts())).toEqual({ do: 'go', to: 'data', for: 'blocks' });
    expect(nextAt('checks', facts(filled))).toBeNull();
  });

  it('[P202] output, inputs and productivity are built and lead on to the next step', () => {
    expect(nextAt('output', whole)).toEqual({ do: 'build', what: 'output' });
    expect(nextAt('output', built('output'))).toEqual({ do: 'go', to: 'inputs' });
    expect(nextAt('inputs', whole)).toEqual({ do: 'build', what: 'inputs' });
    expect(nextAt('inputs', built('inputs'))).toEqual({ do: 'go', to: 'productivity' });
    expect(nextAt('productivity', whole)).toEqual({ do: 'build', what: 'productivity' });
    expect(nextAt('productivity', built('productivity'))).toEqual({ do: 'go', to: 'report' });
  });

  it('[P202] the report is built, then the improvement plan, then it is shared', () => {
    expect(nextAt('report', whole)).toEqual({ do: 'build', what: 'report' });
    expect(nextAt('report', built('report'))).toEqual({ do: 'build', what: 'plan' });
    expect(nextAt('report', { ...built('report'), plan: true })).toEqual({ do: 'go', to: 'share' });
    expect(nextAt('share', whole)).toBeNull();
  });

  it('[P202] what was built with other choices is built again before one goes on', () => {
    const changed = { ...whole, built: { ...whole.built, output: 'changed' as const } };
    expect(guideAt('output', changed).missing).toEqual([{ code: 'again', what: 'output' }]);
    expect(nextAt('output', changed)).toEqual({ do: 'build', what: 'output' });
  });

  it('[P202] what is missing leads back to where it is entered', () => {
    expect(nextAt('output', facts())).toEqual({ do: 'go', to: 'data', for: 'blocks' });
    expect(nextAt('output', facts(filled))).toEqual({ do: 'go', to: 'checks', for: 'cause' });
    expect(nextAt('inputs', facts(filled))).toEqual({ do: 'spending' });
    const waits = facts({ ...filled, inputs: 1, blocks: [...filled.blocks, block('spending', 0)] });
    expect(nextAt('inputs', waits)).toEqual({ do: 'go', to: 'data', for: 'figures' });
    const noInputs = { ...whole, computed: { output: true, inputs: false, productivity: false } };
    expect(nextAt('productivity', noInputs)).toEqual({ do: 'go', to: 'inputs' });
  });

  it('[P202] from the first step the buttons lead to the end, and never in a circle', () => {
    const stages: readonly GuideFacts[] = [
      facts(),
      facts({ table: 'yes', toBuild: 2 }),
      facts({ table: 'yes', blocks: [block('quantities', 0, 6, true), block('costs', 0, 6, true)] }),
      { ...facts(filled), table: 'yes', findings: { open: 0, toFix: 0, first: undefined }, computed: whole.computed },
      { ...whole, table: 'yes', built: { ...whole.built, output: 'yes' } },
      { ...built('output', 'inputs'), table: 'yes' },
      { ...built('output', 'inputs', 'productivity'), table: 'yes' },
      { ...built('output', 'inputs', 'productivity', 'report'), table: 'yes' },
      { ...built('output', 'inputs', 'productivity', 'report'), table: 'yes', plan: true },
    ];
    let at: (typeof STEP_IDS)[number] = 'table';
    const pressed: string[] = [];
    for (const stage of stages) {
      for (let next = nextAt(at, stage); next; next = nextAt(at, stage)) {
        pressed.push(next.do === 'go' ? next.to : `${next.do} ${'what' in next ? next.what : ''}`.trim());
        if (next.do !== 'go') break;
        at = next.to;
      }
    }
    expect(pressed).toEqual([
      ...['build table', 'data', 'build data', 'fill', 'checks', 'output', 'build output', 'inputs', 'build inputs'],
      ...['productivity', 'build productivity', 'report', 'build report', 'build plan', 'share'],
    ]);
  });
});
