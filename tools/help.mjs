/** Renders docs/ to the pages that a function's "Help on this function" opens; they are part of dist/ and need no network. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked } from 'marked';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDERS = ['functions', 'methods', 'guide', 'decisions'];

const STYLE = `
:root{color-scheme:light dark;--fg:#1d2224;--bg:#fff;--line:#d9dedf;--link:#0b6068;--well:#f6f7f7}
@media(prefers-color-scheme:dark){:root{--fg:#f5f5f5;--bg:#1f1f1f;--line:#424242;--link:#72c9d1;--well:#272727}}
body{margin:0 auto;padding:24px 20px 64px;max-width:46rem;background:var(--bg);color:var(--fg);font:16px/1.55 "Segoe UI",system-ui,sans-serif}
a{color:var(--link)}h1{line-height:1.2}table{border-collapse:collapse;display:block;overflow-x:auto}
th,td{border-bottom:1px solid var(--line);padding:6px 12px 6px 0;text-align:left;vertical-align:top}
code{font:.9em/1.4 Consolas,ui-monospace,monospace;background:var(--well);padding:1px 4px;border-radius:3px}pre{background:var(--well);padding:12px;overflow-x:auto}pre code{padding:0}
nav{font-size:.875rem;margin-bottom:24px}`;

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Pages in Thai lie in a folder th/ beside the English ones. */
const languageOf = (file) => (/(^|\/)th\//.test(file) ? 'th' : 'en');

function page(title, file, body) {
  const home = '../'.repeat(file.split('/').length - 1) + 'index.html';
  return `<!doctype html>
<html lang="${languageOf(file)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${escape(title)} - Outturn</title><style>${STYLE}</style></head>
<body><nav><a href="${home}">${languageOf(file) === 'th' ? 'วิธีใช้ Outturn' : 'Outturn help'}</a></nav><main>${body}</main></body></html>
`;
}

function titleOf(markdown) {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? 'Help';
}

/** Pages link to each other as .md in the repository and as .html once built. */
function render(markdown) {
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'link' && !/^[a-z]+:/i.test(token.href))
        token.href = token.href.replace(/\.md(?=#|$)/, '.html');
    },
  });
  return marked.parse(markdown);
}

function markdownFiles() {
  return FOLDERS.filter((folder) => existsSync(join(root, 'docs', folder)))
    .flatMap((folder) =>
      readdirSync(join(root, 'docs', folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
        .map((entry) =>
          relative(join(root, 'docs'), join(entry.parentPath ?? entry.path, entry.name))
            .split(sep)
            .join(posix.sep),
        ),
    )
    .sort();
}

function contents(files, titles) {
  const sections = {
    functions: 'Worksheet functions · ฟังก์ชัน',
    guide: 'Guide · คู่มือ',
    methods: 'Methods and rules',
    decisions: 'Decisions',
  };
  return FOLDERS.map((folder) => {
    const items = files.filter((file) => file.startsWith(`${folder}/`));
    const links = items
      .map(
        (file) =>
          `<li lang="${languageOf(file)}"><a href="${file.replace(/\.md$/, '.html')}">${escape(titles[file])}</a></li>`,
      )
      .join('');
    return items.length ? `<h2>${sections[folder]}</h2><ul>${links}</ul>` : '';
  }).join('');
}

/** Every help page by its path below help/. */
export function renderHelp() {
  const files = markdownFiles();
  const sources = Object.fromEntries(files.map((file) => [file, readFileSync(join(root, 'docs', file), 'utf8')]));
  const titles = Object.fromEntries(files.map((file) => [file, titleOf(sources[file])]));
  const pages = { 'index.html': page('Outturn help', 'index.md', `<h1>Outturn help</h1>${contents(files, titles)}`) };
  for (const file of files) {
    pages[file.replace(/\.md$/, '.html')] = page(titles[file], file, render(sources[file]));
  }
  return pages;
}
