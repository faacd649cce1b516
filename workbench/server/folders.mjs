/** Which folder answers which part of the address. Only files below these folders are ever read. */
import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTENT_TYPES } from './contentTypes.mjs';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const BUNDLES = join(ROOT, '.workbench', 'page');
const DIST = join(ROOT, 'dist');

/**
 * Address prefixes and their folders, the longest first.
 * @param {string} [addin] folder of the built add-in
 */
export const foldersWith = (addin = DIST) => [
  // office.js finds its siblings by its own address, so the folder is served as it is, unmodified.
  ['/office-js/', join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist')],
  ['/addin/', resolve(addin)],
  ['/samples/', join(ROOT, 'assets', 'data')],
  ['/', BUNDLES],
];

/**
 * The file for an address, or null. An address that does not decode, that leaves its folder, names a hidden file or an
 * ending that is not known is refused.
 * @param {string} pathname path of the address, still encoded
 * @param {string[][]} folders
 * @returns {string | null}
 */
export function fileFor(pathname, folders = foldersWith()) {
  const path = decode(pathname);
  if (path === null || /[\0\\]/.test(path)) return null;
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (!prefix || !folder) return null;
  const name = path.slice(prefix.length) || 'index.html';
  if (name.split('/').some((part) => part === '' || part.startsWith('.'))) return null;
  const file = resolve(folder, name);
  return file.startsWith(folder + sep) && extname(file).toLowerCase() in CONTENT_TYPES ? file : null;
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** @param {string} [addin] @returns {boolean} */
export const addinIsBuilt = (addin = DIST) => existsSync(join(addin, 'taskpane.html'));
