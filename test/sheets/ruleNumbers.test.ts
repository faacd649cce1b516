import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMULA_RULES, LINKING_RULES } from '../../src/sheets/context/ruleNumbers';
import { placedCells } from './planFormulas';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import { EMPTY_WORKBOOK, measure } from './sampleMeasure';

const page = (name: string): string => readFileSync(join(__dirname, '../../docs/methods', name), 'utf8');

it.each(Object.entries(FORMULA_RULES))('[S7] The sheets cite the rule of %s, %s', (formula, rule) => {
  expect(page('formulas.md')).toMatch(new RegExp(`^- \\*\\*${rule}\\*\\* \`${formula}\``, 'm'));
});

it.each(Object.entries(LINKING_RULES))('[S9] The sheets cite the rule of linking %s, %s', (_linking, rule) => {
  expect(page('linking.md')).toMatch(new RegExp(`^- \\*\\*${rule}\\*\\*`, 'm'));
});

it.each(['en', 'th'] as const)('[S6] Every rule that a sheet cites exists (%s)', (language) => {
  const asked = measure({ linking: 2, compareDefaultSet: true, zeros: 'activity', checkRow: true }, { language });
  const plan = buildOutputSheets(asked, EMPTY_WORKBOOK);
  const texts = plan.sheets.flatMap(placedCells).flatMap(({ cell }) => (typeof cell === 'string' ? [cell] : []));
  const cited = new Set(texts.flatMap((text) => text.match(/\b[FLMSV]\d+\b/g) ?? []));
  const defined = ['formulas.md', 'linking.md', 'missing-and-zero.md', 'coverage.md', 'sheets.md'].map(page).join('\n');
  expect([...cited].filter((rule) => !defined.includes(`- **${rule}**`))).toEqual([]);
  expect(cited.size).toBeGreaterThan(8);
});
