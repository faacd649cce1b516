import { PANE_WIDTHS, type Choices } from './choices';
import { byId, element } from './elements';
import type { Language, Words } from './words';

export interface BarActions {
  create(): void;
  open(): void;
  save(): void;
  showSample(name: keyof Words['samples']): void;
  choose(change: Partial<Choices>): void;
}

/** The strip on top: what this is, the workbook's file, and how the workbench looks. Drawn anew when the language changes. */
export function drawBar(words: Words, choices: Choices, actions: BarActions, hasPane: boolean): void {
  const bar = byId('bar');
  const focused = document.activeElement?.id;
  bar.replaceChildren(
    element('h1', { class: 'bar-name' }, element('img', { src: '/icon.svg', alt: '' }), words.name),
    element('p', { class: 'bar-truth', title: words.notExcel }, words.notExcel),
    fileGroup(words, actions),
    lookGroup(words, choices, actions, hasPane),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function fileGroup(words: Words, actions: BarActions): HTMLElement {
  const button = (id: string, text: string, act: () => void, look = ''): HTMLElement =>
    element('button', { type: 'button', id, class: look, click: act }, text);
  return element(
    'div',
    { class: 'bar-group', role: 'group', 'aria-label': words.file },
    button('bar-new', words.new, () => actions.create()),
    button('bar-open', words.open, () => actions.open()),
    button('bar-save', words.save, () => actions.save(), 'bar-main'),
    sampleSelect(words, actions),
  );
}

function sampleSelect(words: Words, actions: BarActions): HTMLElement {
  const names = Object.keys(words.samples) as (keyof Words['samples'])[];
  const options = names.map((name) => element('option', { value: name }, words.samples[name]));
  const select = element(
    'select',
    { id: 'bar-sample', 'aria-label': words.chooseSample },
    element('option', { value: '' }, words.sample),
    ...options,
  );
  select.addEventListener('change', () => {
    const chosen = names.find((name) => name === select.value);
    select.value = '';
    if (chosen) actions.showSample(chosen);
  });
  return select;
}

function lookGroup(words: Words, choices: Choices, actions: BarActions, hasPane: boolean): HTMLElement {
  const dark = choices.theme === 'dark';
  const theme = element(
    'button',
    {
      type: 'button',
      id: 'bar-theme',
      'aria-pressed': dark ? 'true' : 'false',
      title: words.look,
      click: () => actions.choose({ theme: dark ? 'light' : 'dark' }),
    },
    dark ? words.lighter : words.darker,
  );
  const language = select('bar-language', words.language, choices.language, { en: 'English', th: 'ไทย' }, (value) =>
    actions.choose({ language: value as Language }),
  );
  const widths = Object.fromEntries([...new Set([...PANE_WIDTHS, choices.paneWidth])].map((px) => [px, `${px} px`]));
  const width = select('bar-width', words.width, String(choices.paneWidth), widths, (value) =>
    actions.choose({ paneWidth: Number(value) }),
  );
  return element(
    'div',
    { class: 'bar-group', role: 'group', 'aria-label': words.look },
    theme,
    language,
    ...(hasPane ? [width] : []),
  );
}

function select(
  id: string,
  label: string,
  value: string,
  options: Readonly<Record<string, string>>,
  choose: (value: string) => void,
): HTMLElement {
  const items = Object.entries(options).map(([key, text]) =>
    element('option', { value: key, selected: key === value }, text),
  );
  const made = element('select', { id, 'aria-label': label, title: label }, ...items);
  made.addEventListener('change', () => choose(made.value));
  return made;
}
