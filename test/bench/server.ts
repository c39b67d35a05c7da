import {readFile} from 'node:fs/promises';
import {createServer, type ServerResponse} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {pageOf, type Contender} from './contenders.ts';
import {makeFeed} from './feeds.ts';

/** A response as it left: `bytes` is its body in brotli; times are of `performance.now()`. */
export interface Served {
  readonly path: string;
  readonly bytes: number;
  readonly arrivedAt: number;
  readonly sentAt: number;
}

export interface BenchServer {
  readonly origin: string;
  /** All that was sent since the last `forget`, in the order in which it left. */
  served(): readonly Served[];
  forget(): void;
  /** The next request of the feed with this token gets another version of it. */
  setVersion(token: string, version: number): void;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** As good a compression as a host would have made beforehand; a feed of megabytes as a server does on the fly. */
function compress(text: Buffer): Buffer {
  const quality = text.length > 200_000 ? 5 : 11;
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}});
}

/**
 * Serves pages, lists, our built files and feeds on 127.0.0.1, all in brotli and made before they are asked for a
 * second time. Each visit has a token in its addresses, so that its feed can have a version of its own.
 */
export async function startServer(builtPage: string): Promise<BenchServer> {
  const lists = fileURLToPath(new URL('./lists/', import.meta.url));
  const bodies = new Map<string, Buffer>();
  const versions = new Map<string, number>();
  const log: Served[] = [];

  async function make(key: string, text: () => string | Promise<Buffer>): Promise<Buffer> {
    let body = bodies.get(key);
    if (!body) {
      body = compress(Buffer.from(await text()));
      bodies.set(key, body);
    }
    return body;
  }

  /** `/visit/<contender>/<token>/<count>/<lists>`, `/feed/<token>/<count>.json`, `/lists/…`, `/page/…`. */
  function bodyOf(path: string): Promise<Buffer> {
    const [, kind, first = '', second = '', count = '0', many = '1'] = path.split('/');
    if (kind === 'visit') {
      const page = (): string =>
        pageOf(first as Contender, `/feed/${second}/${count}.json`, Number(many));
      return make(path, page);
    }
    if (kind === 'feed') {
      const version = versions.get(first) ?? 0;
      return make(`${second} ${version}`, () => makeFeed(Number.parseInt(second, 10), version));
    }
    const root = kind === 'lists' ? lists : builtPage;
    return make(path, () => readFile(join(root, normalize(path.slice(`/${kind}/`.length)))));
  }

  async function answer(url: string, response: ServerResponse): Promise<void> {
    const arrivedAt = performance.now();
    const path = new URL(url, 'http://localhost').pathname;
    let body: Buffer;
    try {
      body = await bodyOf(path);
    } catch {
      response.writeHead(404).end();
      return;
    }
    const type = path.startsWith('/visit/') ? '.html' : extname(path);
    response.writeHead(200, {
      'Content-Type': contentTypes[type] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
      'Timing-Allow-Origin': '*',
    });
    response.end(body, () => {
      log.push({path, bytes: body.length, arrivedAt, sentAt: performance.now()});
    });
  }

  const server = createServer((request, response) => void answer(request.url ?? '/', response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The bench server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    served: () => [...log],
    forget: () => void (log.length = 0),
    setVersion: (token, version) => void versions.set(token, version),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
