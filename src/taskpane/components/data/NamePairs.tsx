import type { Alignment } from '../../../measures/import/align';
import type { Pairing } from '../../preview/fill';
import { usePane } from '../../state/pane';
import { Button } from '../Button';

const NAMED = 5;

interface NamePairsProps {
  readonly pairing: Pairing;
  readonly takesNew: boolean;
  readonly onRefuse: (imported: string) => void;
}

/** Which imported name is which of the measure's, what was guessed, and what is new. */
export function NamePairs({ pairing, takesNew, onRefuse }: NamePairsProps) {
  const { words, formats } = usePane();
  const { data } = words;
  const guessed = pairing.services.filter(({ by }) => by === 'similar');
  const fresh = pairing.services.filter(({ own }) => own === null);
  const freshPeriods = pairing.periods.filter(({ own }) => own === null);
  const matched = pairing.services.length - fresh.length;
  return (
    <div class="well caption">
      {matched > 0 && <p>{data.matched(formats.count(matched), formats.count(pairing.services.length))}</p>}
      {guessed.length > 0 && (
        <ul class="lines">
          {guessed.map(({ imported, own }) => (
            <li key={imported} class="row">
              <span>{data.guess(imported, own ?? '')}</span>
              <Button kind="quiet" slim class="push" onPress={() => onRefuse(imported)}>
                {data.notTheSame}
                <span class="spoken"> {imported}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {fresh.length > 0 && <p>{(takesNew ? data.fresh : data.leftOut)(listed(fresh, data.andMore, formats.count))}</p>}
      {freshPeriods.length > 0 && <p>{data.freshPeriods(listed(freshPeriods, data.andMore, formats.count))}</p>}
    </div>
  );
}

function listed(
  pairs: readonly Alignment[],
  andMore: (names: string, more: string) => string,
  count: (n: number) => string,
): string {
  const names = pairs.map(({ imported }) => imported);
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? andMore(shown, count(names.length - NAMED)) : shown;
}
