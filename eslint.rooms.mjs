/**
 * Who may import whom: one entry for each kind of file in src, read by the lint rules (eslint.config.mjs) and by the
 * contract test (test/contract/imports.node.ts), which also sees `import()`. For a file, the last entry that matches
 * counts.
 *
 * - `files`: globs below src.
 * - `may`: rooms, or single files by a pattern (`*` is any name). A file may always import its own room.
 * - `packages`: npm packages, with all their paths. `types`: rooms and packages that may be imported as types only.
 * - `ownFolder`: the room is no more than the file's folder. `ownRoom: false`: not even that, only what `may` names.
 * - `dynamicOnly`: by `import()` alone.
 * - `pure`: no DOM, no network, no clock: `now`, zone and locale are passed in.
 */
export const rooms = [
  {files: ['*.ts'], may: ['elements', 'feed', 'model', 'kit', 'time', 'text']},
  {files: ['util/**/*.ts'], may: [], pure: true},
  {files: ['time/**/*.ts'], may: ['util'], packages: ['date-fns', '@date-fns/tz'], pure: true},
  {files: ['text/**/*.ts'], may: ['util'], pure: true},
  {files: ['model/**/*.ts'], may: ['util', 'time'], pure: true},
  {files: ['formats/**/*.ts'], may: ['model', 'time', 'util'], packages: ['ical.js'], pure: true},
  {files: ['select/**/*.ts', 'calendar/**/*.ts'], may: ['model', 'time', 'util'], pure: true},
  {files: ['feed/**/*.ts'], may: ['util']},
  {files: ['feed/*controller.ts'], may: ['util'], packages: ['@lit/task'], types: ['lit']},
  {files: ['submit/**/*.ts'], may: ['util', 'feed/errors.ts'], types: ['model']},
  {
    files: ['ui/**/*.ts'],
    may: ['text', 'util'],
    packages: ['lit'],
    types: ['model', 'feed/errors.ts'],
  },
  {
    files: ['ui/**/*.later.ts'],
    may: ['text', 'util'],
    packages: ['lit', 'dompurify'],
    types: ['model', 'feed/errors.ts'],
  },
  // Attributes hold instants and zones: how those are read is the time room's to say.
  {
    files: ['kit/**/*.ts'],
    may: ['feed', 'model', 'ui', 'text', 'time', 'util'],
    packages: ['lit'],
  },
  {
    files: ['elements/**/*.ts'],
    may: [
      'kit',
      'ui',
      'feed',
      'submit',
      'model',
      'select',
      'calendar',
      'formats',
      'time',
      'text',
      'util',
    ],
    packages: ['lit', '@lit/task'],
    // An element is its own room: what two elements share is a template in ui.
    ownFolder: true,
  },
  {files: ['elements/*/define.ts'], may: ['kit', 'elements/*/define.ts'], ownFolder: true},
  {
    files: ['**/*.view.ts'],
    may: [
      'model',
      'select',
      'calendar',
      'time',
      'text',
      'util',
      'ui/*.view.ts',
      'elements/*/*.view.ts',
    ],
    ownRoom: false,
    pure: true,
  },
  {files: ['embed/**/*.ts'], may: ['elements/*/define.ts'], dynamicOnly: true},
  {files: ['embed/all.ts'], may: ['define.ts']},
  {
    files: ['cli/**/*.ts'],
    may: ['model', 'formats', 'calendar', 'select', 'time', 'feed', 'text', 'util'],
    packages: ['node:*', 'ajv', 'ajv-formats'],
  },
];

/** Names that a pure file may not use: what only a page has, the network and the timers. */
export const IMPURE_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'customElements',
  'HTMLElement',
  'Element',
  'fetch',
  'XMLHttpRequest',
  'setTimeout',
  'setInterval',
  'performance',
  'console',
];

const escape = (text) => text.replace(/[.+^$(){}|[\]\\]/g, '\\$&');

/** A glob as the source of a regular expression: two stars and a slash are any folders, one star is any name. */
const glob = (pattern) =>
  pattern
    .split('**/')
    .map((part) => escape(part).replaceAll('*', '[^/]*'))
    .join('(?:.*/)?');

/** A file is allowed by its whole name, a room or a package with all that is in it. */
const allows = (name, path) =>
  new RegExp(name.endsWith('.ts') ? `^${glob(name)}$` : `^${glob(name)}(?:/|$)`).test(path);

/** Files that no other loads at once: `x.later.ts` is reached by `import()`, or from another such file. */
const isLater = (file) => file.endsWith('.later.ts');

const folderOf = (file, depth) => file.split('/').slice(0, -1).slice(0, depth).join('/');

/** The entry for a file, named from src. */
export const roomOf = (file) =>
  rooms.findLast(({files}) => files.some((pattern) => new RegExp(`^${glob(pattern)}$`).test(file)));

/**
 * Why a file (named from src) may not import a specifier; nothing where it may. `how` is `static`, `type` (gone when
 * built) or `dynamic`.
 */
export function whyNot(file, specifier, how = 'static') {
  const entry = roomOf(file);
  if (!entry) return 'the file is in no room of eslint.rooms.mjs';
  const {may = [], packages = [], types = [], ownRoom = true, ownFolder, dynamicOnly} = entry;
  const extra = how === 'type' ? types : [];
  if (!specifier.startsWith('.')) {
    const allowed = [...packages, ...extra].some((name) => allows(name, specifier));
    return allowed ? undefined : 'that package is not for this room';
  }
  if (!/\.(ts|json)$/.test(specifier)) return 'imports are written with their ending';
  const path = new URL(specifier, `file:///${file}`).pathname.slice(1);
  if (how === 'static' && isLater(path) && !isLater(file)) return 'it is loaded when it is used';
  const depth = ownFolder ? 2 : 1;
  if (ownRoom && folderOf(path, depth) === folderOf(file, depth)) return undefined;
  if (dynamicOnly && how === 'static') return 'this must stay one classic script';
  const allowed = [...may, ...extra].some((name) => allows(name, path));
  return allowed ? undefined : 'that room is not for this one';
}
