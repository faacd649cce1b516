import { usePane } from '../state/pane';
import { Icon } from './Icon';
import { Path } from './Path';

/** The product's name on the first screen; the measure's name and the path of its steps afterwards. */
export function Header() {
  const { words, choices, go } = usePane();
  if (choices.step === null) {
    return (
      <header class="header">
        <div class="title-row">
          <span class="product">
            <Icon name="mark" class="large" />
            {words.shell.product}
          </span>
        </div>
      </header>
    );
  }
  return (
    <header class="header">
      <div class="title-row">
        <button type="button" class="button square" aria-label={words.shell.toStart} onClick={() => go(null)}>
          <Icon name="left" />
        </button>
        <span class="measure-name">{choices.name || words.shell.newMeasure}</span>
      </div>
      <Path key={choices.step} here={choices.step} />
    </header>
  );
}
