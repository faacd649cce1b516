import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { problemOf, type WorkbookError } from '../excel';
import type { Language } from '../measures/measure';
import { MeasureError } from '../measures/measureError';
import { Header } from './components/Header';
import { Opening } from './components/Opening';
import { numberFormats } from './format/numbers';
import { loadWords, type PaneWords } from './format/words';
import { align, type Alignment } from './preview/alignment';
import { assess } from './preview/assess';
import { CurrentScreen } from './screens/CurrentScreen';
import { useBuild } from './state/build';
import type { BuildKind, BuildRecord, Choices, MethodChoices } from './state/choices';
import { useLiveData, type LiveData } from './state/liveData';
import { PaneContext, type Pane } from './state/pane';
import type { StepId } from './state/steps';
import { stepStates } from './state/stepStates';
import { useStoredChoices } from './state/stored';
import type { Workbook } from './workbook';

/** The whole pane over a workbook. */
export function App({ workbook }: { workbook: Workbook }) {
  const { choices, change } = useStoredChoices(workbook);
  const words = useWords(choices?.language);
  if (!choices || !words) return <Opening />;
  return <Measure workbook={workbook} choices={choices} words={words} change={change} />;
}

interface MeasureProps {
  readonly workbook: Workbook;
  readonly choices: Choices;
  readonly words: PaneWords;
  readonly change: (part: Partial<Choices>) => void;
}

function Measure({ workbook, choices, words, change }: MeasureProps) {
  const arrived = useRef(false);
  const { language, method, built } = choices;
  const formats = useMemo(() => numberFormats(language), [language]);
  const live = useLiveData(workbook, choices.sources);
  const alignment = useMemo(() => alignmentOf(live), [live]);
  const assessment = useMemo(() => alignment && assess(alignment, method), [alignment, method]);
  const onBuilt = useCallback(
    (kind: BuildKind, record: BuildRecord) => change({ built: { ...built, [kind]: record } }),
    [change, built],
  );
  const build = useBuild(workbook, onBuilt);
  const { refusal, ask, forget } = useRefusal();
  useLanguageOfPage(language);
  const go = (step: StepId | null) => {
    forget();
    if (build.job.state !== 'running') build.dismiss();
    change({ step });
  };
  const pane: Pane = {
    words,
    formats,
    workbook,
    choices,
    change,
    changeMethod: (part: Partial<MethodChoices>) => change({ method: { ...method, ...part } }),
    go,
    live,
    assessment,
    steps: stepStates({ words, formats, choices, live, assessment }),
    build,
    show: (sheet, address) => void ask(() => workbook.goTo(sheet, address)),
    refusal,
    ask,
    arrived: () => arrived.current,
  };
  return (
    <PaneContext.Provider value={pane}>
      <div class="shell" onClickCapture={() => (arrived.current = true)}>
        <Header />
        <main>
          <CurrentScreen />
        </main>
      </div>
    </PaneContext.Provider>
  );
}

/** Both blocks side by side; undefined while one is missing, or while a name stands twice (the Data screen says so). */
function alignmentOf({ quantities, costs }: LiveData): Alignment | undefined {
  if (quantities.state !== 'read' || costs.state !== 'read') return undefined;
  try {
    return align(quantities.block, costs.block);
  } catch (error) {
    if (error instanceof MeasureError) return undefined;
    throw error;
  }
}

/** Remembers what Excel refused, so that the screen can say it. */
function useRefusal() {
  const [refusal, setRefusal] = useState<WorkbookError>();
  const ask = useCallback(async <T,>(work: () => Promise<T>): Promise<T | undefined> => {
    setRefusal(undefined);
    try {
      return await work();
    } catch (error) {
      setRefusal(problemOf(error));
      return undefined;
    }
  }, []);
  return { refusal, ask, forget: () => setRefusal(undefined) };
}

/** The words of the language; those of the former one until they are there. */
function useWords(language: Language | undefined): PaneWords | undefined {
  const [words, setWords] = useState<PaneWords>();
  useEffect(() => {
    let wanted = true;
    if (language) void loadWords(language).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}

function useLanguageOfPage(language: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
