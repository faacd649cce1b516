import type { PerformanceSystem, SheetLanguage } from '../../measures/definition';
import type { Sector } from '../../measures/measure';
import { NO_SYSTEM } from '../../measures/newMeasure';
import { PERIOD_KINDS, type PeriodKind } from '../../measures/periods';
import { periodsOf, usualSpan } from '../preview/usualPeriods';
import { useDraft } from './draft';
import { usePane } from './pane';
import { isRecord, oneOf } from './storedValues';

const SECTORS: readonly Sector[] = ['health', 'education', 'socialCare', 'own'];
const LANGUAGES: readonly SheetLanguage[] = ['en', 'th', 'both'];
export const NEW_DRAFTS = ' new.';

/** The answers of the screen "New measure" while they are given; they are still there when the pane is opened again. */
export function useNewDraft() {
  const { language } = usePane();
  const field = (name: string, first = '') => useDraft(`new.${name}`, first, 'pane');
  const [name, setName] = field('name');
  const [sector, setSector] = field('sector');
  const usualKind: PeriodKind = language === 'th' ? 'buddhistYear' : 'financialYear';
  const [storedKind, setKind] = field('kind', usualKind);
  const kind = oneOf(PERIOD_KINDS, storedKind, usualKind);
  const usual = usualSpan(kind, new Date().getFullYear());
  const [first, setFirst] = field(`first.${kind}`, usual.first);
  const [last, setLast] = field(`last.${kind}`, usual.last);
  const [own, setOwn] = field('own');
  const [sheets, setSheets] = field('language', language);
  const [storedSystem, setSystem] = field('system');
  return {
    name,
    setName,
    sector: oneOf<Sector | undefined>(SECTORS, sector, undefined),
    setSector: (value: Sector) => setSector(value),
    kind,
    setKind: (value: PeriodKind) => setKind(value),
    first,
    setFirst,
    last,
    setLast,
    own,
    setOwn,
    span: periodsOf(kind, first, last, own),
    sheets: oneOf(LANGUAGES, sheets, language),
    setSheets: (value: SheetLanguage) => setSheets(value),
    system: systemOf(storedSystem),
    setSystem: (system: PerformanceSystem) => setSystem(JSON.stringify(system)),
  };
}

function systemOf(stored: string): PerformanceSystem {
  try {
    const parsed: unknown = JSON.parse(stored);
    return isRecord(parsed) ? { ...NO_SYSTEM, ...(parsed as Partial<PerformanceSystem>) } : NO_SYSTEM;
  } catch {
    return NO_SYSTEM;
  }
}
