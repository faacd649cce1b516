/** Loads TypeScript sources and tests with plain `require`, and forgets them again, so that a process can start over in a moment. */
import Module, { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { transformSync } from 'esbuild';

const compiled = new Map();

function compile(file) {
  const source = readFileSync(file, 'utf8');
  return transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: file }).code;
}

Module._extensions['.ts'] = (module, file) => {
  if (!compiled.has(file)) compiled.set(file, compile(file));
  module._compile(compiled.get(file), file);
};

export const requireFrom = (file) => createRequire(file);

/** Everything under the folder that is no package is loaded anew at its next `require`. */
export function forgetSources(folder) {
  const { cache } = createRequire(import.meta.url);
  for (const file of Object.keys(cache)) {
    if (file.startsWith(folder + sep) && !file.includes(`${sep}node_modules${sep}`)) delete cache[file];
  }
}
