import { usePane } from '../state/pane';
import { isStep } from '../state/steps';
import { HelpLink } from './HelpLink';
import { Icon } from './Icon';
import { Path } from './Path';

/** The product's name at home; the measure's name and the path of its steps within a measure. */
export function Header() {
  const { words, currentMeasure, measures, place, go } = usePane();
  if (place === 'home' || (place === 'new' && measures.measures.length === 0)) {
    return (
      <header class="header">
        <div class="title-row">
          <span class="product">
            <Icon name="mark" class="large" />
            {words.shell.product}
          </span>
          <HelpLink />
        </div>
      </header>
    );
  }
  return (
    <header class="header">
      <div class="title-row">
        <button type="button" class="button square" aria-label={words.shell.toHome} onClick={() => go('home')}>
          <Icon name="left" />
        </button>
        <span class="measure-name">
          {isStep(place) ? (currentMeasure?.name ?? '') : place === 'new' ? words.shell.newMeasure : words.shell.total}
        </span>
        <HelpLink />
      </div>
      {isStep(place) && <Path key={place} here={place} />}
    </header>
  );
}
