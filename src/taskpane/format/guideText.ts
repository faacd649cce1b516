import type { DataBlock } from '../../measures/definition';
import type { Done, Guide, Missing } from '../preview/guide';
import type { Pane } from '../state/pane';

type Words = Pick<Pane, 'words' | 'formats'>;

/** What is done and what is missing, one sentence each. */
export function guideLines(pane: Words, { done, missing }: Guide): { done: string[]; missing: string[] } {
  return { done: done.map((one) => doneWords(pane, one)), missing: missing.map((one) => missingWords(pane, one)) };
}

function doneWords(pane: Words, said: Done): string {
  const { guide } = pane.words;
  switch (said.code) {
    case 'built':
      return guide.built[said.what];
    case 'filled':
      return guide.filled(namesOf(pane, said.blocks));
    case 'nothingToFix':
      return guide.nothingToFix;
    case 'inputs':
      return guide.inputs(pane.formats.count(said.count));
  }
}

function missingWords(pane: Words, said: Missing): string {
  const {
    words: { guide },
    formats,
  } = pane;
  switch (said.code) {
    case 'build':
      return guide.notBuilt[said.what];
    case 'again':
      return guide.again;
    case 'sheets':
      return guide.sheets(formats.count(said.count));
    case 'empty':
      return guide.empty(namesOf(pane, said.blocks));
    case 'gaps':
      return guide.gaps(formats.count(said.count));
    case 'data':
      return guide.noData;
    case 'inputs':
      return guide.noInputs;
    case 'notComputed':
      return guide.notComputed;
    case 'toFix':
      return guide.toFix(formats.count(said.count));
  }
}

const namesOf = ({ words }: Words, blocks: readonly DataBlock[]): string =>
  blocks.map((block) => words.data.blocks[block].name).join(', ');
