/** The workbench's server: plain files on this machine's own address, nothing reachable from outside. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { bundlePage } from './bundle.mjs';
import { CONTENT_TYPES } from './contentTypes.mjs';
import { addinIsBuilt, fileFor, foldersWith } from './folders.mjs';
import { forWorkbench } from './taskpane.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 3100;
const TRIES = 20;

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function answer(request, response, addin) {
  const { method = 'GET', url = '/' } = request;
  if (!isOwnAddress(request.headers.host)) return refuse(response, 403, 'The workbench answers on 127.0.0.1 only.');
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'The workbench only sends files.');
  const pathname = url.split(/[?#]/)[0] ?? '/';
  if (pathname === '/status.json') return send(response, '.json', JSON.stringify({ addin: addinIsBuilt(addin) }));
  const file = fileFor(pathname, foldersWith(addin));
  if (!file || !existsSync(file) || !statSync(file).isFile()) return refuse(response, 404, `Not here: ${pathname}`);
  if (pathname === '/addin/taskpane.html') {
    return send(response, '.html', forWorkbench(readFileSync(file, 'utf8')));
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': CONTENT_TYPES[extname(file).toLowerCase()] });
  return method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
}

/** A page elsewhere must not reach the server by giving its own name the address 127.0.0.1. */
const isOwnAddress = (host = '') => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

function send(response, ending, text) {
  response.writeHead(200, { ...HEADERS, 'Content-Type': CONTENT_TYPES[ending] });
  response.end(text);
}

function refuse(response, status, text) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': CONTENT_TYPES['.txt'] });
  response.end(`${text}\n`);
}

const safely = (addin) => (request, response) => {
  try {
    answer(request, response, addin);
  } catch (problem) {
    refuse(response, 500, problem instanceof Error ? problem.message : String(problem));
  }
};

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/** The wanted port, else the next free one. */
async function listenSomewhere(server, first) {
  for (let port = first; port < first + TRIES; port += 1) {
    try {
      return await listen(server, port);
    } catch (problem) {
      if (problem.code !== 'EADDRINUSE' && problem.code !== 'EACCES') throw problem;
    }
  }
  return listen(server, 0);
}

/**
 * Bundles the page where needed and serves it. `addin` is the folder of the built add-in, by default dist/.
 * @param {{ port?: number, addin?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ port = FIRST_PORT, addin } = {}) {
  await bundlePage();
  const server = createServer(safely(addin));
  const found = port === 0 ? await listen(server, 0) : await listenSomewhere(server, port);
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${HOST}:${found}/`, close };
}
