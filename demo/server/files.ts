import {readFile} from 'node:fs/promises';
import {extname, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Context, Handler} from 'hono';

/** What the demo hands out; anything else (the server's own sources, say) is not found. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Compressed text by its content: pages are asked for again and again, quality 11 takes its time. */
const compressed = new Map<string, Uint8Array<ArrayBuffer>>();

/** Serves the files below `root` (a directory's URL), the request's path without `prefix`. Nothing outside it. */
export function files(root: URL, prefix = '/'): Handler {
  const directory = fileURLToPath(root);
  return async (c, next) => {
    const path = fileBelow(directory, new URL(c.req.url).pathname.slice(prefix.length));
    const type = path && TYPES[extname(path)];
    const text = type && (await readText(path));
    return text ? sendText(c, text, type) : next();
  };
}

/** The file a request's path names, or nothing when it lies elsewhere or is no path at all. */
function fileBelow(directory: string, encoded: string): string | undefined {
  try {
    const path = resolve(directory, `./${decodeURIComponent(encoded) || 'index.html'}`);
    const root = directory.endsWith(sep) ? directory : directory + sep;
    return path.startsWith(root) ? path : undefined;
  } catch {
    return undefined; // "%zz" is no encoded path
  }
}

/** A text file's content, or nothing when there is none of that name. */
export async function readText(path: string | URL): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Answers with a text, compressed as a real host would where the browser takes it. */
export function sendText(c: Context, text: string, type: string): Response {
  c.header('Content-Type', type);
  c.header('Cache-Control', 'no-cache');
  c.header('Vary', 'Accept-Encoding');
  if (!/\bbr\b/.test(c.req.header('Accept-Encoding') ?? '')) return c.body(text);
  c.header('Content-Encoding', 'br');
  return c.body(brotli(text));
}

function brotli(text: string): Uint8Array<ArrayBuffer> {
  let bytes = compressed.get(text);
  if (!bytes) {
    // Feeds made for each request would fill the memory: keep the last few texts only.
    if (compressed.size > 50) compressed.clear();
    bytes = new Uint8Array(
      brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_SIZE_HINT]: text.length}}),
    );
    compressed.set(text, bytes);
  }
  return bytes;
}
