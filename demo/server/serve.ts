import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import process from 'node:process';
import {serve, type ServerType} from '@hono/node-server';
import {createApp} from './app.ts';

const FIRST_PORT = 8080;
const LAST_PORT = 8099;

/** Listens on this machine only: at PORT when it is set, else at the first free port. */
async function start(): Promise<void> {
  const asked = process.env['PORT'];
  for (const port of asked ? [Number(asked)] : standardPorts()) {
    const server = await listen(port);
    if (!server) continue;
    const address = server.address() as AddressInfo;
    console.log(`The demo is at http://127.0.0.1:${address.port}/ (Ctrl+C ends it)`);
    stopOnSignal(server);
    return;
  }
  const ports = asked
    ? `Port ${asked} is not free`
    : `Ports ${FIRST_PORT} to ${LAST_PORT} are taken`;
  console.error(`${ports}. Set PORT to the number of a free one.`);
  process.exitCode = 1;
}

function standardPorts(): readonly number[] {
  return Array.from({length: LAST_PORT - FIRST_PORT + 1}, (_, index) => FIRST_PORT + index);
}

/** The listening server, or nothing when the port is taken, forbidden or no port. */
async function listen(port: number): Promise<ServerType | undefined> {
  try {
    const server = serve({fetch: createApp().fetch, hostname: '127.0.0.1', port});
    if (!server.listening) await once(server, 'listening');
    return server;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (['EADDRINUSE', 'EACCES', 'ERR_SOCKET_BAD_PORT'].includes(code)) return undefined;
    throw error;
  }
}

function stopOnSignal(server: ServerType): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      // Requests that never end (they are part of the demo) would keep it waiting.
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  }
}

await start();
