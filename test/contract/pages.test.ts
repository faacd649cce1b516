import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('the pages of the worksheet functions are as their metadata and examples make them', () => {
  const { stderr, status } = spawnSync(process.execPath, ['tools/functionPages.mjs', '--check'], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
  });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
