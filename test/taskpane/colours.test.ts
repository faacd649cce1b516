import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pairs of tokens that meet on a screen, and the contrast that WCAG 2.2 asks of them (1.4.3, 1.4.11). */
const PAIRS: readonly (readonly [ink: string, ground: string, needs: number])[] = [
  ['ink', 'page', 4.5],
  ['ink-2', 'bar', 4.5],
  ['ink-3', 'page', 4.5],
  ['ink-3', 'bar', 4.5],
  ['ink-3', 'track', 4.5],
  ['ink', 'chosen', 4.5],
  ['link', 'page', 4.5],
  ['link', 'bar', 4.5],
  ['link', 'track', 4.5],
  ['link', 'chosen', 4.5],
  ['on-brand', 'brand', 4.5],
  ['on-brand', 'brand-hover', 4.5],
  ['on-brand', 'brand-press', 4.5],
  ['brand', 'bar', 3],
  ['edge', 'page', 3],
  ['edge', 'bar', 3],
  ['fix', 'page', 4.5],
  ['review', 'page', 4.5],
  ['review', 'bar', 4.5],
  ['note', 'page', 4.5],
  ['good', 'page', 4.5],
  ['ink', 'fix-tint', 4.5],
  ['ink', 'review-tint', 4.5],
  ['ink', 'note-tint', 4.5],
  ['ink', 'good-tint', 4.5],
  ['fix', 'fix-tint', 3],
  ['review', 'review-tint', 3],
  ['note', 'note-tint', 3],
  ['good', 'good-tint', 3],
  ['line-1', 'page', 4.5],
  ['line-2', 'page', 4.5],
  ['focus', 'page', 3],
  ['focus', 'bar', 3],
];

const css = (name: string) => readFileSync(join(__dirname, '../../src/taskpane/css', name), 'utf8');

function tokens(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const [byExcel = '', bySystem = ''] = css('dark.css').split('@media');
const light = tokens(css('tokens.css'));
const dark = tokens(byExcel);

describe.each([
  ['light', light],
  ['dark', dark],
])('colours, %s', (_, theme) => {
  it.each(PAIRS)('[P100] %s on %s is at least %d to 1', (ink, ground, needs) => {
    const [front, back] = [theme.get(ink), theme.get(ground)];
    if (!front || !back) throw new Error(`No colour for ${ink} or ${ground}`);
    expect(contrast(front, back)).toBeGreaterThanOrEqual(needs);
  });
});

it('[P101] a dark system and a dark Excel give the same colours, and no light colour is left over', () => {
  expect([...tokens(bySystem)]).toEqual([...dark]);
  expect([...dark.keys()]).toEqual([...light.keys()]);
});
