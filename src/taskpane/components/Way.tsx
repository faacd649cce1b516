import { Icon, type IconName } from './Icon';

interface WayProps {
  readonly icon: IconName;
  readonly name: string;
  readonly says: string;
  readonly onPress: () => void;
}

/** A way in: a picture, a name, a line. */
export function Way({ icon, name, says, onPress }: WayProps) {
  return (
    <button type="button" class="way" onClick={onPress}>
      <span class="picture">
        <Icon name={icon} class="large" />
      </span>
      <span class="way-name">{name}</span>
      <small>{says}</small>
      <Icon name="right" class="go" />
    </button>
  );
}
