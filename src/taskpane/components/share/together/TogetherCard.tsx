import { useKeepWords } from '../../../format/keepWords';
import { AutoOpen } from './AutoOpen';
import { Protection } from './Protection';

/** For workbooks that go from hand to hand. Nothing here happens by itself. */
export function TogetherCard() {
  const { together: w } = useKeepWords();
  return (
    <section class="card" aria-labelledby="together-title">
      <h2 id="together-title">{w.title}</h2>
      <Protection />
      <AutoOpen />
    </section>
  );
}
