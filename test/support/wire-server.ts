import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {serve} from '@hono/node-server';
import {createApp} from '../../demo/server/app.ts';

/** A request as the server saw it; `bytes` is the answer's body in brotli, `askedAt` and `sentAt` are counts of events. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
  readonly askedAt: number;
  sentAt?: number;
}

/**
 * The demo, counted byte by byte and answering only when it is told to: the requests that come while it holds belong to
 * one trip.
 */
export async function startWireServer() {
  const app = createApp();
  const log: Sent[] = [];
  let waiting: (() => void)[] = [];
  let isHolding = false;
  let clock = 0;

  const answer = async (request: Request): Promise<Response> => {
    const {pathname: path} = new URL(request.url);
    // A browser's own wish, which no page has uttered.
    if (path === '/favicon.ico') return app.fetch(request);
    const compressed = await app.fetch(
      new Request(request.url, {headers: {'accept-encoding': 'br'}}),
    );
    const sent: Sent = {
      path,
      bytes: (await compressed.arrayBuffer()).byteLength,
      askedAt: clock++,
    };
    log.push(sent);
    if (isHolding) await new Promise<void>((go) => waiting.push(go));
    sent.sentAt = clock++;
    return app.fetch(request);
  };

  const server = serve({fetch: answer, hostname: '127.0.0.1', port: 0});
  if (!server.listening) await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    /** From here on, answers wait. */
    hold: (): void => void (isHolding = true),
    /** Lets go what waits; what comes from here on is held where `thenHold` says so. */
    release: (thenHold = false): void => {
      isHolding = thenHold;
      waiting.forEach((go) => go());
      waiting = [];
    },
    close: (): void => {
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}
