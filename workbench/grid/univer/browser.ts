import { LifecycleService, LifecycleStages, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';
import { FUniver } from './facades';
import { openSession, type Session } from './session';

/** No green corners and no alerts on text that looks like a number: headings such as "2010-11" are meant to be text. */
const QUIET = {
  sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  disableTextFormatAlert: true,
  disableTextFormatMark: true,
} as const;

/**
 * Univer with its grid on the screen; resolves when it has drawn it, since commands before that fail. Its own words exist in English only of the two languages: there is no Thai pack.
 */
export async function openUniverIn(container: HTMLElement, firstSheet: string, dark: boolean): Promise<Session> {
  const locale = LocaleType.EN_US;
  const locales = { [locale]: mergeLocales(coreWords, drawingWords) };
  const univer = new Univer({ locale, locales, logLevel: LogLevel.ERROR, darkMode: dark });
  const core = UniverSheetsCorePreset({ container, ribbonType: 'simple', ...QUIET });
  const plugins = [...core.plugins, ...UniverSheetsDrawingPreset().plugins];
  const known = new Set<string>();
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    if (known.has(plugin.pluginName)) continue;
    known.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
  const session = openSession(univer, FUniver.newAPI(univer), firstSheet);
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return session;
}
