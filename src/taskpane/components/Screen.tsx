import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../state/pane';
import { Banner } from './Banner';
import { Problem } from './Problem';

interface ScreenProps {
  /** Answers: not "Checks" but "3 findings, 1 of them to fix". */
  readonly heading: string;
  readonly lede?: string;
  readonly busy?: boolean;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Heading, scrolling body, footer. When a screen appears, the focus goes to its heading and the title follows. */
export function Screen({ heading, lede, busy, footer, children }: ScreenProps) {
  const { words, arrived, refusal } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  const takesFocus = useRef(arrived());
  useEffect(() => {
    if (takesFocus.current) title.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = words.shell.windowTitle(heading);
  }, [heading, words]);
  return (
    <section class="screen" aria-busy={busy ? 'true' : undefined}>
      <div class="body">
        <h1 tabIndex={-1} ref={title}>
          {heading}
        </h1>
        {lede && <p class="lede">{lede}</p>}
        {refusal && (
          <Banner tone="fix" role="alert">
            <Problem problem={refusal} />
          </Banner>
        )}
        {children}
      </div>
      <div class="footer">{footer}</div>
    </section>
  );
}
