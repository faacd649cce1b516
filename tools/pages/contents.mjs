/** The list of all functions, in the order in which a measurement is made. */
const GROUPS = [
  ['steps', 'The four steps', 'สี่ขั้นตอน'],
  ['inputs', 'Inputs, quality, productivity', 'ปัจจัยนำเข้า คุณภาพ ผลิตภาพ'],
  ['series', 'Series', 'อนุกรม'],
  ['looking', 'Looking at the data', 'ตรวจดูข้อมูล'],
];

const link = (id) => `[${id}](${id.toLowerCase()}.md)`;

export function contentsPage(entries) {
  const unknown = entries.filter(({ example }) => !GROUPS.some(([group]) => group === example.group));
  if (unknown.length > 0) throw new Error(`${unknown.map(({ one }) => one.id).join(', ')}: the group is not known.`);
  const sections = GROUPS.map(([group, english, thai]) => {
    const rows = entries
      .filter(({ example }) => example.group === group)
      .map(({ one, thai: other }) => `| ${link(one.id)} | ${one.description} | ${other.description} |`);
    return `## ${english} · ${thai}\n\n| function | gives | ให้ผลลัพธ์ |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Worksheet functions

All begin with \`PSP.\`: type \`=PSP.\` in a cell and Excel lists them. Each page has the arguments, a worked example that the tests compute again, what happens to missing figures, and every error with its remedy. How the figures are made is in the [methods](../methods/README.md).

ทุกฟังก์ชันขึ้นต้นด้วย \`PSP.\` แต่ละหน้ามีคำอธิบายภาษาไทยอยู่ท้ายหน้า

${sections.join('\n')}`;
}
