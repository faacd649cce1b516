interface SegmentsProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly group: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly describedBy?: string;
  readonly onChange: (value: T) => void;
}

/** Radios in one line, a word or two each. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { legend, hideLegend, group, options, value, describedBy, onChange } = props;
  return (
    <fieldset aria-describedby={describedBy}>
      <legend class={hideLegend ? 'spoken' : ''}>{legend}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={group} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
