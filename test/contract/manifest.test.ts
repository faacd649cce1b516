/**
 * The manifest, checked without Microsoft's validation service (it needs the network). Element order after
 * learn.microsoft.com, "How to find the proper order of manifest elements".
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const root = join(__dirname, '..', '..');
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const BASE = 'https://localhost:3000/';

const document = new JSDOM(readFileSync(join(root, 'manifest.xml'), 'utf8'), { contentType: 'application/xml' }).window
  .document;
const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const one = (name: string): Element => {
  const found = all(name)[0];
  if (!found) throw new Error(`the manifest has no <${name}>`);
  return found;
};
const addresses = (): string[] => {
  const text = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map((match) => match[1] as string);
};
const children = (element: Element): string[] =>
  [...element.children].map((child) => child.tagName.replace(/^bt:/, ''));
const override = (element: Element): Element | undefined =>
  [...element.children].find((child) => /Override$/.test(child.tagName));
/** The elements that are there stand in the order that Office demands. */
function expectOrder(element: Element, order: readonly string[]): void {
  const positions = children(element).map((name) => order.indexOf(name));
  expect(positions).not.toContain(-1);
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
}

const APP = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'VersionOverrides',
];

describe('manifest.xml', () => {
  it('is well-formed', () => {
    expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(document.documentElement.tagName).toBe('OfficeApp');
  });

  it('has its elements in the order that Office demands', () => {
    expectOrder(document.documentElement, APP);
    expectOrder(one('VersionOverrides'), ['Description', 'Requirements', 'Hosts', 'Resources']);
    const host = one('VersionOverrides').getElementsByTagName('Host')[0] as Element;
    expectOrder(host, ['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    const functions = all('ExtensionPoint').find(
      (point) => point.getAttribute('xsi:type') === 'CustomFunctions',
    ) as Element;
    expectOrder(functions, ['Script', 'Page', 'Metadata', 'Namespace']);
    expectOrder(one('DesktopFormFactor'), ['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expectOrder(one('Control'), ['Label', 'Supertip', 'Icon', 'Action']);
    expectOrder(one('Resources'), ['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('has a GUID and the version of package.json', () => {
    expect(one('Id').textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one('Version').textContent).toBe(`${packageJson.version}.0`);
  });

  it('defines every resource that it names, once, with an id of at most 32 characters', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String']
      .flatMap((name) => all(name))
      .filter((element) => element.hasAttribute('id'))
      .map((element) => element.getAttribute('id') as string);
    const used = [...document.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid') as string);
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  it('uses one page for the pane, the runtime and the functions, or the shared runtime would not load', () => {
    const page = (one('Page').firstElementChild as Element).getAttribute('resid');
    expect(one('Runtime').getAttribute('resid')).toBe(page);
    expect(one('Runtime').getAttribute('lifetime')).toBe('long');
    expect(one('FunctionFile').getAttribute('resid')).toBe(page);
    expect((one('Action').getElementsByTagName('SourceLocation')[0] as Element).getAttribute('resid')).toBe(page);
  });

  it('asks for nothing newer than Excel 2021 offers', () => {
    const sets = Object.fromEntries(
      all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]),
    );
    expect(sets).toEqual({ CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1', ExcelApi: '1.14' });
  });

  it('uses https alone and names only files that the build makes', () => {
    const built = addresses()
      .filter((url) => url.startsWith(BASE))
      .map((url) => url.slice(BASE.length));
    expect(addresses().filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(built.length).toBeGreaterThan(8);
    expect(built.filter((file) => !existsSync(join(root, 'dist', file)))).toEqual([]);
  });

  it('has an icon of each size and says everything in Thai too', () => {
    const sizes = [
      ...new Set(
        all('bt:Image')
          .map((image) => image.getAttribute('size'))
          .filter(Boolean),
      ),
    ];
    expect(sizes.sort()).toEqual(['16', '32', '64', '80']);
    const translated = [one('DisplayName'), one('Description'), ...all('bt:String')].filter(
      (element) => element.getAttribute('id') !== 'Functions.Namespace',
    );
    for (const element of translated) expect(override(element)?.getAttribute('Locale')).toBe('th-TH');
  });

  it('wires the Thai metadata and keeps the namespace in one language', () => {
    const metadata = all('bt:Url').find((url) => url.getAttribute('id') === 'Functions.Metadata.Url') as Element;
    expect(override(metadata)?.getAttribute('Value')).toBe(`${BASE}functions-th.json`);
    const namespace = all('bt:String').find((text) => text.getAttribute('id') === 'Functions.Namespace') as Element;
    expect(namespace.getAttribute('DefaultValue')).toBe('PSP');
    expect(namespace.children).toHaveLength(0);
  });
});

describe('opening with the workbook', () => {
  it('[WS8] the pane has the name by which Office opens it with a workbook that asks for it', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    expect(manifest).toContain('<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>');
  });
});
