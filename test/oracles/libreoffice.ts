/**
 * Recalculates a workbook with LibreOffice in a profile that always calculates on opening, and reads the result back.
 * Its .xlsx carries 15 significant digits. A machine without soffice fails: a silent skip would look like agreement.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readWorkbook } from '../../workbench/xlsx/readWorkbook';
import { writeWorkbook } from '../../workbench/xlsx/writeWorkbook';
import type { WorkbookFile } from '../../workbench/xlsx/workbookFile';
import { Recalculated } from './recalculated';

const run = promisify(execFile);
const PATIENCE = 120_000;

/** Calculate on opening, whatever the file says (Tools > Options > Calc > Formula). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>`;

function isolatedProfile(folder: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return pathToFileURL(profile).href;
}

async function soffice(folder: string, format: string, files: readonly string[]): Promise<void> {
  const program = process.env.SOFFICE ?? 'soffice';
  const options = [
    `-env:UserInstallation=${isolatedProfile(folder)}`,
    '--headless',
    '--norestore',
    '--convert-to',
    format,
  ];
  try {
    await run(program, [...options, '--outdir', join(folder, 'out'), ...files], { timeout: PATIENCE });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`LibreOffice could not recalculate (${reason}). Install it, or name its program in SOFFICE.`);
  }
}

function valuesOf(file: WorkbookFile): Recalculated {
  const result = new Recalculated();
  for (const sheet of file.sheets) {
    for (const { row, column, value } of sheet.cells) result.set(sheet.name, row, column, value);
  }
  return result;
}

/** Converts several workbooks in one start of LibreOffice, which takes longer than the calculation. */
export async function convertWithLibreOffice(files: readonly WorkbookFile[], format: string): Promise<Buffer[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outturn-'));
  try {
    const paths = files.map((_file, i) => join(folder, `workbook${i}.xlsx`));
    for (const [i, file] of files.entries()) writeFileSync(paths[i] ?? '', await writeWorkbook(file));
    await soffice(folder, format, paths);
    return files.map((_file, i) => readFileSync(join(folder, 'out', `workbook${i}.${format.split(':')[0] ?? ''}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function recalculateAllWithLibreOffice(files: readonly WorkbookFile[]): Promise<Recalculated[]> {
  const converted = await convertWithLibreOffice(files, 'xlsx:Calc MS Excel 2007 XML');
  return Promise.all(converted.map(async (bytes) => valuesOf(await readWorkbook(new Uint8Array(bytes)))));
}

export async function recalculateWithLibreOffice(file: WorkbookFile): Promise<Recalculated> {
  const [result] = await recalculateAllWithLibreOffice([file]);
  if (!result) throw new Error('LibreOffice gave nothing back.');
  return result;
}
