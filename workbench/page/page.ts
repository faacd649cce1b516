import type { FunctionsMetadata } from '../host';
import { readChoices } from './choices';
import { byId } from './elements';
import { reasonOf, tell } from './notices';
import { openGrid } from './openGrid';
import { sampleWorkbook } from './samples';
import { WORDS } from './words';
import { Workbench } from './workbench';

declare global {
  interface Window {
    workbench?: Workbench & { ready: Promise<void> };
  }
}

/**
 * ?addin=none  the workbench without the add-in, as a colleague sees a shared workbook
 * ?sample=empty, ?theme=dark, ?language=th, ?width=450
 */
async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const choices = readChoices(query);
  try {
    const withAddin = query.get('addin') !== 'none';
    const built = withAddin && (await isBuilt());
    const functions = built ? await json<FunctionsMetadata>('/addin/functions.json') : null;
    const pane = withAddin ? { address: built ? '/addin/taskpane.html' : null } : null;
    const grid = await openGrid(byId('grid'), choices.theme === 'dark');
    const workbench = new Workbench(grid, { choices, functions, pane });
    const sample = query.get('sample') === 'empty' ? 'empty' : 'socialCare';
    const ready = sampleWorkbook(sample).then((file) =>
      workbench.show(file, `${workbench.words.samples[sample]}.xlsx`),
    );
    window.workbench = Object.assign(workbench, { ready });
    await ready;
    if (!withAddin) tell(workbench.words.noAddin, workbench.words);
  } catch (problem) {
    const words = WORDS[choices.language];
    tell(words.notStarted(reasonOf(problem)), words, 'problem');
    throw problem;
  }
}

async function json<Contents>(address: string): Promise<Contents> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read (${response.status})`);
  return (await response.json()) as Contents;
}

const isBuilt = async (): Promise<boolean> => (await json<{ addin: boolean }>('/status.json')).addin;

void start();
