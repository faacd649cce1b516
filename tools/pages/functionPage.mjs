/** The page of one worksheet function. */
import { cellOf, sentenceOf } from './errors.mjs';
import { sheetTable } from './sheetTable.mjs';

const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');

const table = (head, rows) =>
  `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}\n`;

const ENGLISH = {
  language: 'en',
  argument: 'argument',
  given: '',
  meaning: 'meaning',
  must: 'required',
  may: 'optional',
  none: 'It takes no arguments.',
  word: 'word',
};
const THAI = {
  language: 'th',
  argument: 'อาร์กิวเมนต์',
  given: '',
  meaning: 'ความหมาย',
  must: 'จำเป็น',
  may: 'ไม่จำเป็น',
  none: 'ไม่มีอาร์กิวเมนต์',
  word: 'คำ',
};

const syntaxOf = ({ id, parameters }) =>
  `=PSP.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;

function argumentsText({ parameters }, enums, words) {
  if (parameters.length === 0) return `${words.none}\n`;
  const rows = parameters.map(({ name, optional, description }) => [
    `\`${name}\``,
    optional ? words.may : words.must,
    description,
  ]);
  return `${table([words.argument, words.given, words.meaning], rows)}${parameters.map((one) => wordsText(one, enums, words)).join('')}`;
}

function wordsText({ name, customEnumId }, enums, words) {
  const found = enums.find(({ id }) => id === customEnumId);
  if (!found) return '';
  const rows = found.values.map(({ stringValue, tooltip }) => [`\`"${stringValue}"\``, tooltip]);
  return `\n**\`${name}\`**\n\n${table([words.word, words.meaning], rows)}`;
}

function errorsText({ one, enums, example, texts }, words) {
  const english = words.language === 'en';
  if (example.errors.length === 0) return english ? 'It gives no errors.\n' : 'ไม่มีข้อผิดพลาด\n';
  const rows = example.errors.map((code) => [
    cellOf(code, texts),
    sentenceOf(code, one.parameters, enums, texts, words.language),
  ]);
  const byCell = rows.sort((a, b) => (a[0] === b[0] ? 0 : a[0] < b[0] ? -1 : 1));
  return table(
    english
      ? ['cell shows', 'what is wrong, where, and what to do (such as)']
      : ['เซลล์แสดง', 'อะไรผิด ที่ใด และควรทำอย่างไร (ตัวอย่าง)'],
    byCell,
  );
}

function seeAlso({ example }, known) {
  const functions = example.see.filter((id) => known.has(id)).map((id) => `[${id}](${id.toLowerCase()}.md)`);
  const methods = example.methods.map((name) => `[method: ${name.replaceAll('-', ' ')}](../methods/${name}.md)`);
  return [...functions, ...methods, '[all functions](README.md)'].join(' · ');
}

export function functionPage(entry, known) {
  const { one, thai, enums, thaiEnums, example, returns, version } = entry;
  return `# ${one.id}

<!-- Made by tools/functionPages.mjs from the doc comment, the Thai texts and examples/${one.id.toLowerCase()}.json. -->

[ภาษาไทย](#th)

**${one.description}**

\`\`\`
${syntaxOf(one)}
\`\`\`

## Arguments

${argumentsText(one, enums, ENGLISH)}
## Result

${returns}

## Example

${sheetTable(example, version)}
${example.explanation}

## Missing figures and zeros

${example.missing}

## Errors

${errorsText(entry, ENGLISH)}
## See also

${seeAlso(entry, known)}

<a id="th"></a>

## ภาษาไทย

**${thai.description}**

${argumentsText(thai, thaiEnums, THAI)}
**ตัวอย่าง** (ตารางข้างต้น) ${example.thai.explanation}

**ข้อมูลที่ขาดหายและศูนย์** ${example.thai.missing}

**ข้อผิดพลาด**

${errorsText(entry, THAI)}`;
}
