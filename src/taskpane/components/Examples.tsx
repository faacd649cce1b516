import { useBegin, type ExampleId } from '../state/begin';
import { usePane } from '../state/pane';
import { Way } from './Way';

/** Real figures to try a measure with. */
export function Examples({ ids }: { ids: readonly ExampleId[] }) {
  const { words } = usePane();
  const { fromExample } = useBegin();
  return (
    <ul class="cards">
      {ids.map((id) => (
        <li key={id}>
          <Way
            icon={id}
            name={words.shell.chosenSector[id]}
            says={words.start.examples[id]}
            onPress={() => void fromExample(id)}
          />
        </li>
      ))}
    </ul>
  );
}
