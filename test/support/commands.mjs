import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';

const SCREENSHOTS = '.cache/screenshots';

/**
 * `executeServerCommand('window-size', {width, height})`. WebKit's window is never narrower than 447 px: for narrow
 * layouts put the element into a 320 px iframe, which serves all engines.
 */
const windowSize = ({browser, id}, {width, height}) =>
  browser.type === 'webdriver'
    ? browser.command('POST', '/window/rect', {width, height})
    : browser.getPage(id).setViewport({width, height});

/** `executeServerCommand('screenshot', {name})` writes .cache/screenshots/<name>.<engine>.png. */
async function screenshot({browser, id}, {name}) {
  const image =
    browser.type === 'webdriver'
      ? Buffer.from(await browser.command('GET', '/screenshot'), 'base64')
      : await browser.getPage(id).screenshot();
  const path = resolve(SCREENSHOTS, `${name}.${browser.name.toLowerCase()}.png`);
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, image);
  return path;
}

/** `executeServerCommand('press-keys', {keys: ['Shift', 'Tab']})`: held together, which `sendKeys` cannot do everywhere. */
async function pressKeys({browser, id}, {keys}) {
  if (browser.type === 'webdriver') return browser.pressKeys(keys);
  const {keyboard} = browser.getPage(id);
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.toReversed()) await keyboard.up(key);
}

/**
 * `executeServerCommand('accessibility-tree')`: what Chromium hands to a screen reader, in reading order, as a list of
 * `{role, name, level}`; `{missing: true}` in the engines whose drivers have no such question.
 */
async function accessibilityTree({browser, id}) {
  if (browser.type === 'webdriver' || browser.name === 'Firefox') return {missing: true};
  const session = await browser.getPage(id).createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node) => [
    ...(node.ignored ? [] : [stopOf(node)]),
    ...(node.childIds ?? []).flatMap((child) => (byId.has(child) ? read(byId.get(child)) : [])),
  ];
  return {stops: nodes[0] ? read(nodes[0]) : []};
}

const stopOf = ({role, name, properties = []}) => ({
  role: role?.value ?? '',
  name: name?.value ?? '',
  level: properties.find((property) => property.name === 'level')?.value.value,
});

/** `executeServerCommand('bring-to-front')`: Chromium draws no frames, and observes no intersections, on a page behind another. */
async function bringToFront({browser, id}) {
  if (browser.type !== 'webdriver') await browser.getPage(id).bringToFront();
}

const COMMANDS = {
  'bring-to-front': bringToFront,
  'window-size': windowSize,
  screenshot,
  'press-keys': pressKeys,
  'accessibility-tree': accessibilityTree,
};

/** The commands that a test may send to the runner beside those of @web/test-runner-commands. */
export const ownCommands = () => ({
  name: 'own-commands',
  async executeCommand({command, payload, session}) {
    const run = COMMANDS[command];
    if (!run) return undefined;
    return (await run(session, payload)) ?? true;
  },
});
