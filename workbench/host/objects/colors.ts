/** Colours go over the wire as "#RRGGBB"; Excel also takes HTML names. */
import { text } from '../arguments';
import { invalidArgument } from '../hostError';
import type { Argument } from '../hostObject';

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

export function color(value: Argument): string {
  const given = text(value);
  const hex = NAMES[given.toLowerCase()] ?? (given.startsWith('#') ? given : `#${given}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`"${given}" is not a colour: write it as #RRGGBB.`);
  return hex.toUpperCase();
}
