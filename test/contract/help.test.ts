/** The help that is built into dist/: every link leads to a page and a place that exist, and every screen of the pane has its part. */
import { spawnSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { helpAddress } from '../../src/taskpane/format/helpAddress';
import { PLACES } from '../../src/taskpane/state/steps';

const root = join(__dirname, '../..');
const script = "import('./tools/help.mjs').then(({ renderHelp }) => console.log(JSON.stringify(renderHelp())))";
const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
const pages = JSON.parse(stdout) as Record<string, string>;

const anchorsIn = (html: string): string[] => [...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1] ?? '');
const linksIn = (html: string): string[] => [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');

function isBroken(from: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return false;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decodeURI(path)));
  const html = pages[target];
  return html === undefined || (anchor !== undefined && !anchorsIn(html).includes(anchor));
}

it.each(Object.keys(pages))('links of %s lead somewhere', (name) => {
  expect(linksIn(pages[name] ?? '').filter((link) => isBroken(name, link))).toEqual([]);
});

it.each(PLACES)('[P195] the screen "%s" is explained in both languages', (place) => {
  for (const language of ['en', 'th'] as const) {
    const [file = '', anchor = ''] = helpAddress(place, language).replace('help/', '').split('#');
    expect(anchorsIn(pages[file] ?? '')).toContain(anchor);
    expect(pages[file]).toContain(`<html lang="${language}">`);
  }
});
