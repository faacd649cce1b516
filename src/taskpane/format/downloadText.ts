/** Browsers take what the link points to at once; the address may go a while later. */
const LATER = 60_000;

/**
 * Hands a text to the browser's downloads; nothing leaves the computer. False where there is no such thing. Some hosts of panes block
 * downloads without a word, so that there must be a way to copy beside it.
 */
export function downloadText(file: string, text: string): boolean {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), LATER);
    return true;
  } catch {
    return false;
  }
}

/** A name that every system takes, with what makes it telling. */
export const fileName = (measure: string, ending: string): string => {
  const name = measure
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${name.replace(/^[. ]+|[. ]+$/gu, '') || 'Outturn'}${ending}`;
};
