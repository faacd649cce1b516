import { useEffect, useState } from 'preact/hooks';

/** While the workbook has not answered: nothing for half a second, then the shape of what comes. */
export function Opening() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main class="shell" aria-busy="true">
      <div class="body" hidden={!late}>
        <span class="spoken" role="status">
          Outturn…
        </span>
        <span class="bone" />
        <span class="bone" />
        <span class="bone" />
      </div>
    </main>
  );
}
