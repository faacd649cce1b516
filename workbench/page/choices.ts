import type { Language } from './words';

/** What the person chose for the workbench itself. Kept in the browser; an address may override it. */
export interface Choices {
  theme: 'light' | 'dark';
  language: Language;
  /** Pixels. */
  paneWidth: number;
}

export const PANE_WIDTHS = [320, 350, 450, 600] as const;

const KEY = 'outturn-workbench';

export function readChoices(query: URLSearchParams): Choices {
  const stored = readStored();
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = query.get('theme') ?? stored.theme ?? (dark ? 'dark' : 'light');
  const language = query.get('language') ?? stored.language ?? (navigator.language.startsWith('th') ? 'th' : 'en');
  const paneWidth = Number(query.get('width') ?? stored.paneWidth ?? 350);
  return {
    theme: theme === 'dark' ? 'dark' : 'light',
    language: language === 'th' ? 'th' : 'en',
    paneWidth: paneWidth >= 300 && paneWidth <= 900 ? paneWidth : 350,
  };
}

export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // A browser that forbids storage forgets the choices; nothing else depends on them.
  }
}

function readStored(): Partial<Record<keyof Choices, string>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
