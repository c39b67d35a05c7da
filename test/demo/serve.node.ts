import assert from 'node:assert/strict';
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const SERVE = fileURLToPath(new URL('../../demo/server/serve.ts', import.meta.url));

function startServer(port: string) {
  return spawn(process.execPath, ['--import', 'tsx', SERVE], {
    env: {...process.env, PORT: port},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function firstLine(server: ChildProcess): Promise<string> {
  const [chunk] = (await once(server.stdout!, 'data')) as [Buffer];
  return chunk.toString();
}

describe('the demo server', () => {
  it('prints one line with its address, answers there, and ends when it is told to', async () => {
    const server = startServer('0');
    try {
      const line = await firstLine(server);
      const address = /^The demo is at (http:\/\/127\.0\.0\.1:\d+\/) .*\n$/.exec(line)?.[1];
      assert.ok(address, line);
      assert.match(await (await fetch(address)).text(), /<h1>/);
      const ended = once(server, 'exit');
      // A request that is never answered must not keep the server alive.
      const hanging = fetch(`${address}feeds/never`);
      const refused = assert.rejects(hanging);
      await fetch(address);
      server.kill('SIGTERM');
      assert.deepEqual(await ended, [0, null]);
      await refused;
    } finally {
      server.kill('SIGKILL');
    }
  });

  it('drops the connection where the feed is about that', async () => {
    const server = startServer('0');
    try {
      const address = /http:\S+/.exec(await firstLine(server))?.[0] ?? '';
      await assert.rejects(fetch(`${address}feeds/dropped`));
      assert.equal((await fetch(address)).status, 200);
    } finally {
      server.kill('SIGKILL');
    }
  });

  it('says in one sentence when the port it was told is not free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {port} = other.address() as AddressInfo;
    const server = startServer(String(port));
    const complaint = text(server.stderr);
    const [code] = (await once(server, 'exit')) as [number];
    other.close();
    assert.equal(code, 1);
    assert.equal(
      await complaint,
      `Port ${port} is not free. Set PORT to the number of a free one.\n`,
    );
  });
});
