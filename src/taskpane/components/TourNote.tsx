import { useEffect, useState } from 'preact/hooks';
import { DATA_BLOCKS, type DataBlock } from '../../measures/definition';
import type { Example } from '../../measures/examples/example';
import { blocksToBuild, ownTable } from '../preview/blocks';
import { filledIn } from '../preview/filledIn';
import { useExampleFigures } from '../state/exampleFigures';
import { usePane } from '../state/pane';
import { withoutKey } from '../state/storedValues';
import { isStep, type Place } from '../state/steps';
import { Button } from './Button';
import { Icon } from './Icon';

/** On a measure that was begun from an example: what this step is for, and its figures where they are wanted. */
export function TourNote() {
  const { words, language, place, currentMeasure, session, changeSession } = usePane();
  const id = currentMeasure && session.tours[currentMeasure.id];
  const example = useExample(id);
  if (!currentMeasure || !example || !isStep(place)) return null;
  const end = () => changeSession((before) => ({ ...before, tours: withoutKey(before.tours, currentMeasure.id) }));
  return (
    <aside class="well tour caption" aria-label={words.start.tour.label}>
      <p class="row unbroken">
        <Icon name="info" />
        <span>
          <TourWords place={place} />
        </span>
      </p>
      {place === 'data' && <FillExample example={example} />}
      {place === 'data' && example.missing && <p class="strong">{example.missing[language]}</p>}
      <p class="row">
        <span class="quiet-ink">{words.start.tour.source(example.source[language])}</span>
        <Button kind="quiet" slim class="push" onPress={end}>
          {words.start.tour.end}
        </Button>
      </p>
    </aside>
  );
}

function TourWords({ place }: { place: Place }) {
  const { words, currentMeasure, assessment, live } = usePane();
  const { tour } = words.start;
  if (!currentMeasure || !isStep(place)) return null;
  if (place !== 'data') return <>{tour[place]}</>;
  if (blocksToBuild(currentMeasure).length > 0) return <>{tour.dataToBuild}</>;
  const { quantities } = live;
  const filled = quantities.state === 'read' && filledIn(quantities.block, 'activity').filled > 0;
  return <>{filled && assessment ? tour.filled : tour.dataToFill}</>;
}

/** Offered as long as a data sheet that the example has figures for is empty. */
function FillExample({ example }: { example: Example }) {
  const { words, live, currentMeasure } = usePane();
  const fill = useExampleFigures(example);
  if (!currentMeasure) return null;
  const waits = DATA_BLOCKS.filter((block: DataBlock) => {
    const state = live[block];
    return ownTable(currentMeasure, block) && state.state === 'read' && filledIn(state.block, 'activity').filled === 0;
  });
  const has = waits.filter((block) => fill.blocks.includes(block));
  if (has.length === 0) return null;
  return (
    <div class="row">
      <Button slim onPress={() => void fill.put(has)}>
        {words.start.tour.fill}
      </Button>
    </div>
  );
}

function useExample(id: string | undefined): Example | undefined {
  const [example, setExample] = useState<Example>();
  useEffect(() => {
    let wanted = true;
    if (id === undefined) setExample(undefined);
    else void import('../../measures/examples').then(({ exampleOf }) => wanted && setExample(exampleOf(id)));
    return () => {
      wanted = false;
    };
  }, [id]);
  return example;
}
