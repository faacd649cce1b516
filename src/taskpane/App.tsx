import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { problemOf, type WorkbookError } from '../excel';
import { measureIn } from '../measures/edits/measureSet';
import type { Language } from '../measures/measure';
import { Header } from './components/Header';
import { Opening } from './components/Opening';
import { numberFormats } from './format/numbers';
import { loadWords, type PaneWords } from './format/words';
import { CurrentScreen } from './screens/CurrentScreen';
import { useAssessment } from './state/assessment';
import { useBuild, type BuildControls } from './state/build';
import { draftKey, withDraft } from './state/draft';
import { useEffective } from './state/effective';
import { useFindings } from './state/findings';
import { useLiveData } from './state/liveData';
import { ofMeasure, useMeasures, type Measures } from './state/measures';
import { EVERY_FIELD, methodChoices, withMethod, type MethodChoices } from './state/methodChoices';
import { PaneContext, type Pane } from './state/pane';
import type { SeriesChange } from './state/seriesChange';
import type { Session } from './state/session';
import { isStep, type Place } from './state/steps';
import { stepStates } from './state/stepStates';
import { useSession } from './state/useSession';
import type { Workbook } from './workbook';
import { newMeasure } from '../measures/newMeasure';
import { NO_MEASURES, type MeasureSet } from '../measures/definition';

/** The whole pane over a workbook. */
export function App({ workbook }: { workbook: Workbook }) {
  const measures = useMeasures(workbook);
  const { session, change } = useSession(workbook);
  const words = useWords(session?.language);
  if (!measures.set || !session || !words) return <Opening />;
  return (
    <Open workbook={workbook} measures={measures} set={measures.set} session={session} words={words} change={change} />
  );
}

interface OpenProps {
  readonly workbook: Workbook;
  readonly measures: Measures;
  readonly set: MeasureSet;
  readonly session: Session;
  readonly words: PaneWords;
  readonly change: Pane['changeSession'];
}

function Open({ workbook, measures, set, session, words, change }: OpenProps) {
  const arrived = useArrived();
  const { language } = session;
  const formats = useMemo(() => numberFormats(language), [language]);
  const stored = measureIn(set, set.current);
  const raw = useLiveData(workbook, stored?.data);
  const effective = useEffective(workbook, stored, raw, session, change);
  const { measure: currentMeasure, live } = effective;
  const place: Place = currentMeasure || !isStep(session.place) ? session.place : 'home';
  const typed = session.drafts[draftKey(currentMeasure?.id, EVERY_FIELD)];
  const method = useMemo(
    () => methodChoices((currentMeasure ?? NOBODY).method, typed),
    [currentMeasure?.method, typed],
  );
  const assessment = useAssessment(live, method);
  const findings = useFindings(currentMeasure, live, raw);
  const id = currentMeasure?.id;
  const settleMeasure = useCallback<Pane['settleMeasure']>(
    (work) => {
      if (id === undefined) return undefined;
      return measureIn(measures.settle((now) => ofMeasure(id, work)(now).value) ?? NO_MEASURES, id);
    },
    [measures.settle, id],
  );
  const onBuilt = useCallback<Parameters<typeof useBuild>[1]>(
    ({ kept, keptByAll }, result) => {
      if (keptByAll) measures.settle((now) => keptByAll(now, result));
      const after = settleMeasure((one) => kept(effective.of(one), result));
      if (after) effective.built(after, result);
      return after;
    },
    [settleMeasure, measures.settle, effective.of, effective.built],
  );
  const build = useBuild(workbook, onBuilt, measures.stored.readOnly);
  const [lastSeries, noteSeries] = useState<SeriesChange>();
  const { refusal, ask, forget } = useRefusal();
  useLanguageOfPage(language);
  const edit = useCallback<Pane['editMeasure']>(
    (what, work) => {
      if (id === undefined) return undefined;
      const problem = measures.edit(
        what,
        ofMeasure(id, (one) => work(effective.of(one))),
      );
      if (!problem) effective.taken();
      return problem;
    },
    [measures.edit, id, effective.of, effective.taken],
  );
  const changeMethod = (part: Partial<MethodChoices>) => {
    const after = { ...method, ...part };
    if (part.every !== undefined) {
      change((before) => withDraft(before, draftKey(id, EVERY_FIELD), after.every));
    }
    edit('method', (one) => withMethod(one, after));
  };
  const pane: Pane = {
    words,
    formats,
    language,
    workbook,
    place,
    go: goer({ forget, build, measures, change, current: set.current }),
    session,
    changeSession: change,
    measures: set,
    stored: measures.stored,
    currentMeasure,
    editMeasure: edit,
    editMeasures: measures.edit,
    settleMeasure,
    saveMeasures: measures.save,
    decide: measures.decide,
    undo: measures.undo,
    undoes: measures.undoes,
    method,
    changeMethod,
    live,
    raw,
    typed: effective.typed,
    unsynced: effective.unsynced,
    assessment,
    findings,
    steps: stepStates({ words, formats, measure: currentMeasure, live, assessment, findings }),
    build,
    lastSeries,
    noteSeries,
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

/** Stands in where there is no measure yet, so that its fields have their first values. */
const NOBODY = newMeasure({
  id: '',
  name: '',
  sector: 'own',
  language: 'en',
  periods: { kind: 'own', labels: [] },
});

interface Going {
  readonly forget: () => void;
  readonly build: BuildControls;
  readonly measures: Measures;
  readonly change: Pane['changeSession'];
  readonly current: string | null;
}

function goer({ forget, build, measures, change, current }: Going): Pane['go'] {
  return (place, measure) => {
    forget();
    if (build.job.state !== 'running') build.dismiss();
    if (measure !== undefined) measures.edit('begin', (set) => ({ ...set, current: measure }));
    const here = measure ?? current;
    change((before) => ({
      ...before,
      place,
      steps: isStep(place) && here ? { ...before.steps, [here]: place } : before.steps,
    }));
  };
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

/** True from the first press in the pane until the user is back in the sheet: from then on no screen takes the focus. */
function useArrived(): { current: boolean } {
  const arrived = useRef(false);
  useEffect(() => {
    const leave = () => {
      arrived.current = false;
    };
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, []);
  return arrived;
}
