/** `npm start` ends here: serves the workbench, opens it, and stops at Ctrl+C. PORT chooses the port. */
import { addinIsBuilt } from './folders.mjs';
import { openBrowser } from './openBrowser.mjs';
import { startServer } from './serve.mjs';

function wantedPort() {
  const text = process.env.PORT;
  if (text === undefined || text === '') return {};
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return { port };
  console.error(`PORT must be a whole number from 0 to 65535, not "${text}". Using the usual port.`);
  return {};
}

console.log('Starting the workbench...');
const { url, close } = await startServer(wantedPort());

// Before the address is printed: whoever reads it may end the command at once.
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    close().then(() => process.exit(0));
  });
}

if (!addinIsBuilt()) console.log('The add-in is not built yet: run "npm run build" to see its pane.');
const opened = await openBrowser(url);
console.log(`\n  Outturn workbench: ${url}`);
console.log(opened ? '  Opened in your browser.' : '  Open this address in a browser.');
console.log('  It is not Excel: a spreadsheet of its own for trying the add-in. Ctrl+C stops it.\n');
