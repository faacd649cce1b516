/** Opens the default browser. Resolves to false when there is none: the address is printed anyway. */
import { spawn } from 'node:child_process';

const COMMANDS = {
  darwin: (url) => ['open', [url]],
  win32: (url) => ['rundll32', ['url.dll,FileProtocolHandler', url]],
  linux: (url) => ['xdg-open', [url]],
};

/** On Linux without a desktop xdg-open falls back to text browsers, which would take the terminal. */
const hasScreen = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {string} url @returns {Promise<boolean>} */
export function openBrowser(url) {
  const command = COMMANDS[process.platform];
  if (!command || !hasScreen() || process.env.CI) return Promise.resolve(false);
  return new Promise((resolve) => {
    const [program, args] = command(url);
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
