import type { WorkbookFile } from '../xlsx/workbookFile';
import { readWorkbook } from '../xlsx/readWorkbook';
import { writeWorkbook } from '../xlsx/writeWorkbook';
import { byId, element } from './elements';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Asks for a file; resolves to null when the person changes their mind. */
export function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = element('input', { type: 'file', accept: `.xlsx,${XLSX}`, hidden: true, id: 'file' });
    const answer = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => answer(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => answer(null));
    document.body.append(input);
    input.click();
  });
}

export const isXlsx = (file: File): boolean => /\.xlsx$/i.test(file.name);

export async function readFile(file: File): Promise<WorkbookFile> {
  return readWorkbook(new Uint8Array(await file.arrayBuffer()));
}

export async function download(file: WorkbookFile, name: string): Promise<void> {
  const bytes = await writeWorkbook(file);
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file may be dropped anywhere on the window. */
export function acceptDrops(words: () => string, open: (file: File) => void): void {
  const sign = byId('drop');
  let depth = 0;
  const carriesFile = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].includes('Files');
  const show = (on: boolean): void => {
    sign.hidden = !on;
    sign.firstElementChild?.replaceChildren(words());
  };
  const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    window.addEventListener(
      name,
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      true,
    );
  listen('dragenter', () => show((depth += 1) > 0));
  listen('dragover', () => undefined);
  listen('dragleave', () => show((depth -= 1) > 0));
  listen('drop', (event) => {
    depth = 0;
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
