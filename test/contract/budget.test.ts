import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Sizes {
  readonly functions: number;
  readonly pane: { readonly en: number; readonly th: number };
}

/** Compressed bytes; why these limits and no others: docs/decisions/0011-sizes.md. */
const LIMITS = { functions: 42_000, pane: 68_000 };

describe('what a user fetches stays small', () => {
  const sizes = JSON.parse(
    execFileSync(process.execPath, ['tools/sizes.mjs'], { cwd: join(__dirname, '../..'), encoding: 'utf8' }),
  ) as Sizes;

  it('the worksheet functions, which a recalculation waits for', () => {
    expect(sizes.functions).toBeGreaterThan(10_000);
    expect(sizes.functions).toBeLessThanOrEqual(LIMITS.functions);
  });

  it.each(['en', 'th'] as const)('the pane up to its first screen (%s)', (language) => {
    expect(sizes.pane[language]).toBeGreaterThan(5_000);
    expect(sizes.pane[language]).toBeLessThanOrEqual(LIMITS.pane);
  });
});
