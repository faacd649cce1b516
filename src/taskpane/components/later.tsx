import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../state/pane';

/** A component whose code is fetched when it is first shown: a whole screen, or a part of one that can be missed. */
export function later<P extends object = object>(
  fetchIt: () => Promise<ComponentType<P>>,
  part = false,
): ComponentType<P> {
  let fetched: ComponentType<P> | undefined;
  return function Later(given: P) {
    const [Shown, setShown] = useState<ComponentType<P> | undefined>(() => fetched);
    const [failed, setFailed] = useState(false);
    const { words } = usePane();
    useEffect(() => {
      if (Shown) return;
      fetchIt().then(
        (component) => {
          fetched = component;
          setShown(() => component);
        },
        () => setFailed(true),
      );
    }, []);
    if (Shown) return <Shown {...given} />;
    if (part) return null;
    return (
      <section class="screen" aria-busy="true">
        <div class="body">
          {failed ? <p role="alert">{words.shell.notFetched}</p> : <span class="spoken">{words.shell.reading}</span>}
        </div>
      </section>
    );
  };
}
