import type { ComponentChildren } from 'preact';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Of the group; not for checkboxes. */
  readonly group?: string;
  readonly name: string;
  readonly says?: string;
  readonly flag?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children?: ComponentChildren;
}

/** A native radio or checkbox with its name and a line of explanation. */
export function Choice({ type, group, name, says, flag, checked, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input type={type} name={group} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        <span class="choice-name">{name}</span>
        {flag && type === 'radio' && (
          <>
            {' '}
            <span class="flag">{flag}</span>
          </>
        )}
        {(says || (flag && type === 'checkbox')) && (
          <small>
            {says} {flag && type === 'checkbox' && <span class="flag">{flag}</span>}
          </small>
        )}
      </span>
    </label>
  );
}
