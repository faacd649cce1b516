/**
 * JSON that was cut off: everything up to the last whole value, with its brackets closed. null if there is nothing to be saved, or
 * the damage is not at the end (N23).
 */
export function mendedJson(text: string): unknown {
  for (const cut of cutsFromTheEnd(text)) {
    const value = parsed(text.slice(0, cut.length) + cut.closing);
    if (value !== undefined) return value;
  }
  return null;
}

interface Cut {
  readonly length: number;
  readonly closing: string;
}

/** A few tries suffice: the last comma may stand between a name and its value, but not all of them. */
const MOST_CUTS = 20;

/** Places where a value has just ended, the latest first: after a bracket closes, and before each comma. */
function cutsFromTheEnd(text: string): Cut[] {
  const cuts: Cut[] = [];
  const open: string[] = [];
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (inText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
      continue;
    }
    if (sign === '"') inText = true;
    else if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign === ',') remember(cuts, at, open);
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) return cuts.reverse();
      remember(cuts, at + 1, open);
    }
  }
  return cuts.reverse();
}

function remember(cuts: Cut[], length: number, open: readonly string[]): void {
  cuts.push({ length, closing: [...open].reverse().join('') });
  if (cuts.length > MOST_CUTS) cuts.shift();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
