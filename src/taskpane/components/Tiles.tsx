import { Icon, type IconName } from './Icon';

export interface Tile<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon: IconName;
}

interface TilesProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly group: string;
  readonly tiles: readonly Tile<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** Radios as tiles, two in a row. */
export function Tiles<T extends string>({ legend, hideLegend, group, tiles, value, onChange }: TilesProps<T>) {
  return (
    <fieldset>
      <legend class={hideLegend ? 'spoken' : 'caption'}>{legend}</legend>
      <div class="tiles">
        {tiles.map((tile) => (
          <label class="tile" key={tile.value}>
            <input type="radio" name={group} checked={tile.value === value} onChange={() => onChange(tile.value)} />
            <span>{tile.label}</span>
            <Icon name={tile.icon} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
