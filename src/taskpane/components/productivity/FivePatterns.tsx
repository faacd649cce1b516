import { FIVE_PATTERNS, type Movement } from '../../preview/measured/arrows';
import { useMeasure, usePane } from '../../state/pane';
import { Icon } from '../Icon';
import { More } from '../More';

const ARROWS = { up: 'up', same: 'level', down: 'sink' } as const satisfies Record<Movement, string>;

/** The key: what happens to output and inputs in each of the five patterns. */
export function FivePatterns() {
  const { words, formats } = usePane();
  const { productivity: w } = words;
  const { tolerance } = useMeasure().method;
  return (
    <More title={w.fivePatterns}>
      <p class="caption quiet-ink">{w.fiveSays(formats.percent(tolerance))}</p>
      <ul class="five">
        {FIVE_PATTERNS.map(({ pattern, output, input }) => {
          const { number, name, says } = w.patterns[pattern];
          return (
            <li key={pattern}>
              <span class="arrows">
                <Icon name={ARROWS[output]} class="line-1" />
                <Icon name={ARROWS[input]} class="line-2" />
                <span class="spoken">{w.arrowsSay(w.arrows[output], w.arrows[input])}</span>
              </span>
              <span>
                {number} {name}
                <small class="quiet-ink">{says}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </More>
  );
}
