import { helpAddress } from '../format/helpAddress';
import { usePane } from '../state/pane';
import { Icon } from './Icon';

/** Opens the guide at this screen, in the browser: the pane stays as it is. */
export function HelpLink() {
  const { words, place, language } = usePane();
  return (
    <a
      class="button square help"
      href={helpAddress(place, language)}
      target="_blank"
      rel="noopener"
      aria-label={words.shell.help}
      title={words.shell.help}
    >
      <Icon name="help" />
    </a>
  );
}
