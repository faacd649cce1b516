/** Rule numbers in square brackets become links to the page of docs/methods that defines them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { definedRules } from '../rules.mjs';

function pagesOfRules(root) {
  const folder = join(root, 'docs', 'methods');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(
    files.flatMap((file) => definedRules(readFileSync(join(folder, file), 'utf8')).map((rule) => [rule, file])),
  );
}

let known;

export function linkRules(text, root) {
  known ??= pagesOfRules(root);
  return text.replace(/\[([A-Z]{1,2}\d+(?:, [A-Z]{1,2}\d+)*)\]/g, (_all, rules) => {
    const links = rules.split(', ').map((rule) => {
      if (!known.has(rule)) throw new Error(`The rule ${rule} is defined nowhere in docs/methods.`);
      return `[${rule}](../methods/${known.get(rule)})`;
    });
    return `(${links.join(', ')})`;
  });
}
