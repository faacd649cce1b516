import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { problemOf, type WorkbookError } from '../../excel';
import { usePane } from '../state/pane';
import { Problem } from './Problem';

/** A component whose code is fetched when it is first shown: a whole screen, or a part of one that can be missed. */
export function later(fetchIt: () => Promise<ComponentType>, part = false): ComponentType {
  let fetched: ComponentType | undefined;
  return function Later() {
    const [Shown, setShown] = useState<ComponentType | undefined>(() => fetched);
    const [problem, setProblem] = useState<WorkbookError>();
    const { words } = usePane();
    useEffect(() => {
      if (Shown) return;
      fetchIt().then(
        (component) => {
          fetched = component;
          setShown(() => component);
        },
        (error: unknown) => setProblem(problemOf(error)),
      );
    }, []);
    if (Shown) return <Shown />;
    if (part) return null;
    return (
      <section class="screen" aria-busy="true">
        <div class="body">
          {problem ? <Problem problem={problem} /> : <span class="spoken">{words.shell.reading}</span>}
        </div>
      </section>
    );
  };
}
