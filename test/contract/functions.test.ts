import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associatedIds } from '../functions/customFunctions';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality?: string;
}
interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string; readonly tooltip: string }[];
  }[];
}

/** The metadata as the build makes it, in a process of its own because the tool is an ES module. */
function metadata(): { en: Metadata; th: Metadata } {
  const script =
    "import('./tools/metadata.mjs').then((m) => m.generateMetadata({ baseUrl: 'https://example.org/outturn/' })).then((m) => process.stdout.write(JSON.stringify(m)))";
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: join(__dirname, '../..'), encoding: 'utf8' }),
  );
}

/** "quantities[][]", "formula?": order, optionality and dimensionality in one line per function. */
const signature = (parameters: readonly Parameter[]): string =>
  parameters
    .map(
      ({ name, optional, dimensionality }) =>
        `${name}${dimensionality === 'matrix' ? '[][]' : ''}${optional ? '?' : ''}`,
    )
    .join(', ');

describe('the contract of the worksheet functions', () => {
  const { en, th } = metadata();
  const frozen = JSON.parse(readFileSync(join(__dirname, 'functions.json'), 'utf8')) as Record<string, string>;
  const current = Object.fromEntries(en.functions.map((one) => [one.id, signature(one.parameters)]));

  it.each(Object.entries(frozen))('%s keeps its parameters; only optional ones may be appended', (id, parameters) => {
    expect(current[id]).toBeDefined();
    const now = current[id]!.split(', ');
    const before = parameters === '' ? [] : parameters.split(', ');
    expect(now.slice(0, before.length).join(', ')).toBe(before.join(', '));
    expect(now.slice(before.length).every((name) => name.endsWith('?') || name === '')).toBe(true);
  });

  it('is written down: a new function or parameter is added to functions.json beside this test', () => {
    expect(current).toEqual(frozen);
  });

  it('every function is associated under its id, and its name is its id', () => {
    expect(associatedIds().sort()).toEqual(en.functions.map((one) => one.id).sort());
    expect(en.functions.every((one) => one.id === one.name)).toBe(true);
  });

  it('required parameters come before optional ones', () => {
    for (const parameters of Object.values(current)) {
      expect(parameters).not.toMatch(/\?.*, [^,?]+(,|$)/);
    }
  });

  it('error values in a range reach the function', () => {
    expect([en.allowErrorForDataTypeAny, th.allowErrorForDataTypeAny]).toEqual([true, true]);
  });

  it('Thai differs from English in descriptions, hints and the part of the help page only', () => {
    const bare = (of: Metadata) =>
      JSON.parse(
        JSON.stringify(of, (key, value) =>
          ['description', 'tooltip', 'helpUrl'].includes(key) ? undefined : (value as unknown),
        ),
      ) as unknown;
    expect(bare(th)).toEqual(bare(en));
    expect(th.functions.every((one) => /\p{Script=Thai}/u.test(one.description))).toBe(true);
  });

  it('help addresses lie where the build will be hosted', () => {
    for (const { id, helpUrl } of en.functions) {
      expect(helpUrl).toBe(`https://example.org/outturn/help/functions/${id.toLowerCase()}.html`);
    }
    expect(th.functions.map(({ helpUrl }) => helpUrl)).toEqual(en.functions.map(({ helpUrl }) => `${helpUrl}#th`));
  });

  it('tooltips fit into Excel: the first sentence stands alone', () => {
    for (const { description } of en.functions) {
      expect(description).toMatch(/^[A-Z][^.]{10,}[.:]/);
    }
  });
});
