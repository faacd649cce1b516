import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Runs the examples in the doc comments of src/core: every line "expression // expected" after @example must hold. A comment may
 * stand on the line below when it does not fit.
 */
const root = join(__dirname, '../../src/core');

interface Example {
  readonly file: string;
  readonly code: string;
}

function examples(): Example[] {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const comments = readFileSync(join(root, file), 'utf8').match(/\/\*\*[^]*?\*\//g) ?? [];
      return comments.flatMap((comment) =>
        [...comment.matchAll(/@example\n([^]*?)(?=\n \* @|\n \*\/)/g)].map((match) => ({
          file,
          code: match[1]!.replace(/^ \* ?/gm, ''),
        })),
      );
    });
}

/** Every exported function of the core by its name, as the examples call them. */
function everything(): Record<string, unknown> {
  const names: Record<string, unknown> = {};
  const files = readdirSync(root, { recursive: true }).map(String);
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    Object.assign(names, jest.requireActual(join(root, file)));
  }
  return names;
}

/** Turns each "expression // expected" into a check, and leaves declarations as they are. */
function checksOf(code: string): string {
  return code
    .replace(/\n\/\/ /g, ' // ')
    .split('\n')
    .map((line) => {
      const found = /^(.*?);? \/\/ (.+)$/.exec(line);
      return found && !/^(const|let) /.test(line) ? `check(${found[1]}, (${found[2]}));` : line;
    })
    .join('\n');
}

/** Examples show figures as one writes them: 0.65 stands for the double nearest to it, or its neighbour. */
const toTwelveDigits = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(12)) : one)),
  );

describe('the examples in the doc comments of the core', () => {
  const names = everything();
  const found = examples();

  it('exist', () => {
    expect(found.length).toBeGreaterThanOrEqual(6);
  });

  it.each(found.map(({ file, code }) => [file, code]))('%s', (_file, code) => {
    let checks = 0;
    const check = (actual: unknown, expected: unknown) => {
      checks += 1;
      expect(toTwelveDigits(actual)).toEqual(toTwelveDigits(expected));
    };
    const script = ts.transpile(checksOf(code), { target: ts.ScriptTarget.ES2021 });
    new Function('check', ...Object.keys(names), script)(check, ...Object.values(names));
    expect(checks).toBeGreaterThan(0);
  });
});
