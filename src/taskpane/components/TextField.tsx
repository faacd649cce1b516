import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong; it names an example. The focus comes back to the field when this appears. */
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly numeric?: boolean;
  /** What can be taken instead of typing. */
  readonly list?: readonly string[];
  /** The field takes the focus when it appears: the form was just opened. */
  readonly focused?: boolean;
  readonly onInput: (value: string) => void;
}

export function TextField({ id, label, hint, wrong, value, numeric, list, focused, onInput }: TextFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const describedBy = [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');
  useEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  useEffect(() => {
    if (wrong && document.activeElement !== field.current) field.current?.focus();
  }, [wrong]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        ref={field}
        type="text"
        inputMode={numeric ? 'numeric' : 'text'}
        autocomplete="off"
        list={list && list.length > 0 ? `${id}-list` : undefined}
        value={value}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {list && list.length > 0 && (
        <datalist id={`${id}-list`}>
          {list.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {wrong && (
        <p class="message" id={`${id}-wrong`} role="alert">
          <Icon name="stop" />
          {wrong}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
