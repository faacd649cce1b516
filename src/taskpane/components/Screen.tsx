import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../state/pane';
import { Banner } from './Banner';
import { later } from './later';
import type { ProblemProps } from './Problem';
import { StoredNote } from './StoredNote';

const Problem = later<ProblemProps>(async () => (await import('./Problem')).Problem, true);
const TourNote = later(async () => (await import('./TourNote')).TourNote, true);

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
  const { words, arrived, refusal, currentMeasure, session } = usePane();
  const onTour = currentMeasure !== undefined && session.tours[currentMeasure.id] !== undefined;
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
        <StoredNote />
        {onTour && !busy && <TourNote />}
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
