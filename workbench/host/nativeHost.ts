/**
 * The native half that the unmodified office.js expects on `window.external` inside Excel for Windows. Installed before
 * the office.js script runs, the library boots exactly as there: Office.onReady, Excel.run, settings, custom functions.
 */
import type { Batch, Reply } from './wire';
import { safeArray, type SafeArray } from './safeArray';
import { officeTheme, type Theme } from './theme';

export interface NativeHostOptions {
  /** Requirement sets, as JSON, such as {"ExcelApi":"1.14"}. */
  readonly matrix: string;
  readonly language: string;
  readonly theme: Theme;
  /** Office.context.document.settings, as the library serialised them. */
  readonly settings: { read(): Record<string, string>; write(all: Record<string, string>): void };
  /** Answers one batch of the object model. */
  process(batch: Batch, flags: number): Promise<Reply>;
  /** The page listens to the host from now on. */
  listening(): void;
}

export interface Message {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  readonly body: unknown;
}

export interface NativeHost {
  /** Sends events and function calls to the page. */
  send(messages: readonly Message[]): void;
}

type Answer = (reply: SafeArray) => void;
type Listener = (dispatchId: number, rows: SafeArray) => void;

const RICH_API = 93;
const RICH_API_MESSAGES = 33;
const NOT_SUPPORTED = 5001;
/** Shared runtime (1) that runs custom functions (2). */
const FLAGS = 3;

export function installNativeHost(page: Window, options: NativeHostOptions): NativeHost {
  const listeners: { target: string; listener: Listener }[] = [];
  /** Functions may be called before the page listens. */
  let unheard: Message[] = [];
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${options.language}|telemetry||disableLogging|${FLAGS}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(options),
    Execute(id: number, parameters: unknown, reply: Answer) {
      if (id === RICH_API) execute(parameters, options, reply);
      else later(page, () => reply(safeArray([NOT_SUPPORTED, `host: dispatch id ${id} is not implemented`])));
    },
    RegisterEvent(id: number, target: string, listener: Listener, reply: Answer) {
      if (id === RICH_API_MESSAGES) {
        listeners.push({ target, listener });
        options.listening();
        later(page, () => {
          const messages = unheard;
          unheard = [];
          if (messages.length > 0) send(messages);
        });
      }
      later(page, () => reply(safeArray([0])));
    },
    UnregisterEvent(_id: number, target: string, reply: Answer) {
      const at = listeners.findIndex((l) => l.target === target);
      if (at >= 0) listeners.splice(at, 1);
      later(page, () => reply(safeArray([0])));
    },
    MessageParent: () => undefined,
    MessageParent2: () => undefined,
    MessageChild: () => undefined,
    MessageChild2: () => undefined,
  };
  Object.defineProperty(page, 'external', { value: external, configurable: true, writable: true });
  return { send };

  function send(messages: readonly Message[]): void {
    if (listeners.length === 0) unheard.push(...messages);
    const rows = messages.map((m) => [m.category, m.type, m.target, JSON.stringify(m.body), 0, false]);
    for (const { listener } of [...listeners]) listener(RICH_API_MESSAGES, safeArray(rows));
  }
}

const later = (page: Window, work: () => void) => page.setTimeout(work, 0);

/** [customData, method, path, headers, body, permission, flags, ...], plain or inside one more array. */
function execute(parameters: unknown, options: NativeHostOptions, reply: Answer): void {
  const list = Object.values(parameters as Record<string, unknown>);
  const fields = Array.isArray(list[0]) ? (list[0] as unknown[]) : list;
  const batch = JSON.parse(String(fields[4])) as Batch;
  options.process(batch, Number(fields[6])).then(
    (answer) => reply(safeArray([0, 200, [], JSON.stringify(answer)])),
    (reason: unknown) => reply(safeArray([NOT_SUPPORTED, String(reason)])),
  );
}

function context(options: NativeHostOptions) {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => '00000000-0000-0000-0000-000000000001',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.language,
    GetAppDataLocale: () => options.language,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => options.matrix,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetInitialDisplayMode: () => 1,
    GetSettings: () => settings(options),
    GetOfficeThemeInfo: () => JSON.stringify(officeTheme(options.theme)),
  };
}

function settings({ settings: store }: NativeHostOptions) {
  const write = (keys: string[], values: string[]) =>
    store.write(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ''])));
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(store.read())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: write,
    WriteAsync(keys: string[], values: string[], done?: (status: number) => void) {
      write(keys, values);
      done?.(0);
    },
  };
}
