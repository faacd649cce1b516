import type { ComponentChildren, Ref } from 'preact';

interface ButtonProps {
  /** filled: the one next thing to do on a screen. There is no disabled button: it stays live and says what is missing. */
  readonly kind?: 'filled' | 'plain' | 'quiet';
  readonly slim?: boolean;
  readonly class?: string;
  readonly describedBy?: string;
  /** Of what the button opens in place. */
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function Button({
  kind = 'plain',
  slim,
  class: more = '',
  describedBy,
  expanded,
  buttonRef,
  onPress,
  children,
}: ButtonProps) {
  const looks = ['button', kind === 'plain' ? '' : kind, slim ? 'slim' : '', more].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      class={looks}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      ref={buttonRef ?? null}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
