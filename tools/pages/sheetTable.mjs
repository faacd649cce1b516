/** A worked example as the piece of a sheet that it is, with column letters, row numbers, the formula and its result. */
const letter = (column) => String.fromCharCode('A'.charCodeAt(0) + column);

function grid(rows, firstRow, firstColumn) {
  const columns = Math.max(...rows.map((row) => row.length));
  const at = Array.from({ length: columns }, (_, column) => column);
  const lines = rows.map((row, i) => `| **${firstRow + i}** | ${at.map((c) => text(row[c])).join(' | ')} |`);
  return `| | ${at.map((c) => letter(firstColumn + c)).join(' | ')} |\n| --- |${at.map((c) => (rows.some((row) => isFigure(row[c])) ? ' ---: |' : ' --- |')).join('')}\n${lines.join('\n')}\n`;
}

const isFigure = (value) => typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(value);

const text = (value) => String(value ?? '').replaceAll('|', '\\|');

/** Whole results keep no zeros behind the point; otherwise all figures have the same digits. */
function shown(result, decimals, version) {
  const whole = result.flat().every((value) => typeof value !== 'number' || Number.isInteger(value));
  const figure = (value) => (whole ? String(value) : value.toFixed(decimals));
  return result.map((row) =>
    row.map((value) => (typeof value === 'number' ? figure(value) : value.replace('{version}', version))),
  );
}

export function sheetTable({ sheet, formula, at, result, decimals }, version) {
  const column = at.charCodeAt(0) - 'A'.charCodeAt(0);
  const row = Number(at.slice(1));
  const given = sheet.length > 0 ? `${grid(sheet, 1, 0)}\n` : '';
  const cells = shown(result, decimals, version);
  return `${given}In ${at}:\n\n\`\`\`\n${formula}\n\`\`\`\n\ngives\n\n${grid(cells, row, column)}`;
}
