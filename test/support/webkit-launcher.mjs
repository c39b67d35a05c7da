import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {createInterface} from 'node:readline';

/** Keys that WebDriver names by code points of their own (WebDriver, "Keyboard actions"). */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = {left: 0, middle: 1, right: 2};

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program that writes one line to file descriptor 3 when it is up, and gives that line. */
async function startAndRead(command, args) {
  const child = spawn(command, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const failed = once(child, 'error').then(([error]) => {
    throw new Error(`Cannot start ${command}: ${error.message}`);
  });
  const [line] = await Promise.race([once(createInterface(child.stdio[3]), 'line'), failed]);
  return {child, line};
}

/** A browser launcher for WebKitGTK's MiniBrowser, driven by WebDriver on a display of its own. */
class WebkitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #options;
  #children = [];
  #active;
  #starting;
  #session = '';

  constructor(options) {
    this.#options = options;
  }

  async initialize(config) {
    this.config = config;
  }

  async startSession(id, url) {
    this.#starting ??= this.#start();
    await this.#starting;
    this.#active = id;
    await this.command('POST', '/url', {url});
  }

  startDebugSession() {
    throw new Error('Debugging is not supported in WebKit: use --group chromium.');
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.command('GET', '/url');
  }

  async stopSession() {
    this.#active = undefined;
    await this.command('DELETE', '/actions');
    await this.command('POST', '/url', {url: 'about:blank'});
    return {};
  }

  async stop() {
    if (this.#session) await this.command('DELETE', '').catch(() => undefined);
    this.#kill();
  }

  async sendKeys(_id, keys) {
    for (const key of keys) await this.pressKeys([key]);
  }

  /** Holds the keys in their order and lets them go in the opposite one. */
  pressKeys(keys) {
    const values = keys.map((key) => KEYS[key] ?? key);
    const actions = [
      ...values.map((value) => ({type: 'keyDown', value})),
      ...values.reverse().map((value) => ({type: 'keyUp', value})),
    ];
    return this.command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  sendMouseMove(_id, x, y) {
    return this.#mouse([{type: 'pointerMove', x, y, duration: 0}]);
  }

  sendMouseClick(_id, x, y, button = 'left') {
    const step = {button: BUTTONS[button]};
    return this.#mouse([
      {type: 'pointerMove', x, y, duration: 0},
      {type: 'pointerDown', ...step},
      {type: 'pointerUp', ...step},
    ]);
  }

  sendMouseDown(_id, button = 'left') {
    return this.#mouse([{type: 'pointerDown', button: BUTTONS[button]}]);
  }

  sendMouseUp(_id, button = 'left') {
    return this.#mouse([{type: 'pointerUp', button: BUTTONS[button]}]);
  }

  async resetMouse(id) {
    await this.command('DELETE', '/actions');
    await this.sendMouseMove(id, 0, 0);
  }

  /** One WebDriver command of this session; its value, or its message as an error. */
  async command(method, path, body) {
    const response = await fetch(`${this.#session}${path}`, {
      method,
      ...(method === 'POST' && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${value?.message ?? response.status}`);
    return value;
  }

  #kill() {
    for (const child of this.#children.reverse()) child.kill();
    this.#children = [];
  }

  #mouse(actions) {
    return this.command('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  }

  async #start() {
    const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const {child: display, line} = await startAndRead('Xvfb', screen);
    const port = await freePort();
    const driver = spawn(this.#options.driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${line}`,
        TZ: this.#options.timeZone,
        GDK_BACKEND: 'x11',
        LANG: 'en_US.UTF-8',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    });
    this.#children.push(display, driver);
    process.once('exit', () => this.#kill());
    await this.#untilReady(`http://127.0.0.1:${port}/status`, driver);
    this.#session = `http://127.0.0.1:${port}/session`;
    const {sessionId} = await this.command('POST', '', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': {args: ['--automation']}}},
    });
    this.#session += `/${sessionId}`;
  }

  async #untilReady(address, driver) {
    for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
      const ready = await fetch(address).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('WebKitWebDriver did not start.');
  }
}

export const webkitLauncher = (options) => new WebkitLauncher(options);
