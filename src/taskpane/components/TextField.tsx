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
  readonly onInput: (value: string) => void;
}

export function TextField({ id, label, hint, wrong, value, numeric, onInput }: TextFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const describedBy = [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ');
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
        value={value}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={describedBy || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
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
