import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { get, request } from 'node:http';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

interface Running {
  readonly child: ChildProcess;
  readonly url: URL;
  readonly said: string;
}

/** The command of `npm start`, as a process of its own. */
function start(port: number | string): Promise<Running> {
  const env = { ...process.env, PORT: String(port), CI: '1' };
  const child = spawn(process.execPath, [join(root, 'workbench/server/start.mjs')], { cwd: root, env });
  return new Promise((done, fail) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address && said.includes('Ctrl+C')) done({ child, url: new URL(address), said });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => fail(new Error(`stopped with ${String(code)}: ${said}`)));
  });
}

function stop({ child }: Running): Promise<number | null> {
  return new Promise((done) => {
    child.removeAllListeners('exit');
    child.on('exit', (code) => done(code));
    child.kill('SIGINT');
  });
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The path goes out as it is, where fetch would tidy "..". */
function ask(url: URL, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const place = { host: url.hostname, port: url.port, path, method, headers };
  return new Promise((done, fail) => {
    const asked = (method === 'GET' ? get : request)(place, (reply) => {
      let body = '';
      reply.setEncoding('utf8');
      reply.on('data', (part: string) => (body += part));
      reply.on('end', () => done({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', body }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('the workbench server', () => {
  let running: Running;
  beforeAll(async () => {
    running = await start(0);
  }, 60_000);
  afterAll(async () => {
    if (running.child.exitCode === null) await stop(running);
  });

  it('[H74] sends the page, its parts and the sample with their types', async () => {
    const types = await Promise.all(
      ['/', '/page.js', '/styles.css', '/icon.svg', '/samples/england_adult_social_care_pssex1_2009_2014.csv'].map(
        async (path) => {
          const { status, type } = await ask(running.url, path);
          return [status, type.split(';')[0]];
        },
      ),
    );
    expect(types).toEqual(
      ['text/html', 'text/javascript', 'text/css', 'image/svg+xml', 'text/csv'].map((type) => [200, type]),
    );
  });

  it('[H75] sends office.js from the local copy, byte for byte', async () => {
    const { body } = await ask(running.url, '/office-js/office.js');
    expect(body).toBe(readFileSync(join(root, 'node_modules/@microsoft/office-js/dist/office.js'), 'utf8'));
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/samples/../../package.json',
    '/samples/..%2f..%2fpackage.json',
    '/samples/%2e%2e/%2e%2e/package.json',
    '/addin/../package.json',
    '/office-js//etc/passwd',
    '/samples/..\\..\\package.json',
    '/.git/config',
    '/samples/%00.csv',
    '/%E0%A4%A',
    '/page.ts',
    '/nothing.js',
  ])('[H74] refuses %s', async (path) => {
    const { status, body } = await ask(running.url, path);
    expect(status).toBe(404);
    expect(body).not.toContain('"name"');
  });

  it('[H74] refuses other names for this machine and anything but reading', async () => {
    expect((await ask(running.url, '/', { host: 'outturn.example' })).status).toBe(403);
    expect((await ask(running.url, '/', {}, 'POST')).status).toBe(405);
  });

  it('[H76] passes over a port in use, prints the address without a browser and says that it is not Excel', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const second = await start(port);
    try {
      expect(Number(second.url.port)).not.toBe(port);
      expect(second.said).toContain('Open this address in a browser.');
      expect(second.said).toContain('not Excel');
      expect((await ask(second.url, '/')).status).toBe(200);
    } finally {
      await stop(second);
      other.close();
    }
  }, 60_000);

  it('[H76] a port that is none is named and passed over; Ctrl+C ends it cleanly', async () => {
    const odd = await start('many');
    expect(odd.said).toContain('PORT must be a whole number from 0 to 65535, not "many"');
    expect(await stop(odd)).toBe(0);
  }, 60_000);
});

describe('the page of the add-in in the workbench', () => {
  /** The server is an ES module, which jest does not load: Node runs it. */
  const served = (html: string): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'outturn-'));
    writeFileSync(join(folder, 'page.html'), html);
    const module = join(root, 'workbench/server/taskpane.mjs').replace(/\\/g, '/');
    const code = `import { readFileSync } from 'node:fs'; import { forWorkbench } from 'file:///${module.replace(/^\//, '')}';
      process.stdout.write(forWorkbench(readFileSync(process.argv[1], 'utf8')));`;
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code, join(folder, 'page.html')]);
      let out = '';
      let problem = '';
      child.stdout.on('data', (part: Buffer) => (out += part.toString()));
      child.stderr.on('data', (part: Buffer) => (problem += part.toString()));
      child.on('exit', (status) => (status === 0 ? done(out) : fail(new Error(problem))));
    });
  };
  const page = (script: string): string =>
    `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com">${script}<p>rest</p>`;

  it('[H75] gets the native host and the local office.js; nothing else changes', async () => {
    const cdn = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
    const html = await served(page(cdn));
    expect(html).toMatch(
      /<script src="\/attach.js"><\/script>\s*<script src="\/office-js\/office.js"><\/script><p>rest<\/p>/,
    );
    expect(html).not.toContain('appsforoffice');
  });

  it('[H75] without an office.js script says what to do', async () => {
    await expect(served(page(''))).rejects.toThrow('npm run build');
  });
});
