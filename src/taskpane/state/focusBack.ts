import { useEffect, useRef } from 'preact/hooks';

/** For the button that opens a form: it has the focus again when the form is closed. */
export function useFocusBack(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(isOpen);
  useEffect(() => {
    if (before.current && !isOpen) button.current?.focus();
    before.current = isOpen;
  }, [isOpen]);
  return button;
}
