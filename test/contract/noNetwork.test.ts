/** Nothing that ships can send anything anywhere: no code for it, and a policy that would stop it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(__dirname, '..', '..', 'dist');
const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
const SENDING = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource/;
const EVALUATING = /\beval\(|\bnew Function\b/;

/** Papa Parse can download a file; we hand it text only (docs/decisions/0007-import.md), and the policy forbids the rest. */
const isPapaParse = (script: string): boolean => /Papa\b|BAD_DELIMITERS/.test(script);

describe('dist/', () => {
  it('has scripts to look at', () => {
    expect(scripts).toEqual(expect.arrayContaining(['functions.js', 'taskpane.js']));
  });

  it('has no code that sends or fetches, but for a library that is never asked to', () => {
    const sending = scripts.filter((name) => SENDING.test(readFileSync(join(dist, name), 'utf8')));
    expect(sending.filter((name) => !isPapaParse(readFileSync(join(dist, name), 'utf8')))).toEqual([]);
  });

  it('turns no text into code', () => {
    expect(scripts.filter((name) => EVALUATING.test(readFileSync(join(dist, name), 'utf8')))).toEqual([]);
  });

  it('has a page whose policy forbids every connection', () => {
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(
      readFileSync(join(dist, 'taskpane.html'), 'utf8'),
    )?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});
