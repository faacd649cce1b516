import { byId, element } from './elements';
import type { Words } from './words';

const SHOWN_MS = 6000;

/** A sentence in the corner, read out by screen readers. Problems stay until they are closed. */
export function tell(text: string, words: Words, kind: 'news' | 'problem' = 'news'): void {
  const notice = element(
    'div',
    { class: kind === 'problem' ? 'notice notice-problem' : 'notice' },
    element('p', {}, text),
  );
  const close = element('button', { type: 'button', click: () => notice.remove() }, words.close);
  notice.append(close);
  byId('notices').append(notice);
  if (kind === 'news') setTimeout(() => notice.remove(), SHOWN_MS);
}

/** Asks in the page: office.js takes window.confirm away. */
export function ask(question: string, yes: string, no: string): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { class: 'ask', 'aria-label': question });
    const answer = (value: string) => () => dialog.close(value);
    dialog.append(
      element('p', {}, question),
      element(
        'div',
        { class: 'ask-buttons' },
        element('button', { type: 'button', click: answer('no') }, no),
        element('button', { type: 'button', class: 'ask-main', click: answer('yes') }, yes),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

export const reasonOf = (problem: unknown): string => {
  const text = problem instanceof Error ? problem.message : String(problem);
  return /[.!?]$/.test(text) ? text : `${text}.`;
};
