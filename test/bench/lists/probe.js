// Put into every page before its own scripts. It says when rows are painted, does what a visitor would do, and leaves
// user timing marks, from which the trace tells the CPU time of the page's main thread.
'use strict';
(() => {
  // From here on a list's costs are counted: the document exists. What the browser does to get there is the same for all.
  performance.mark('bench-from');

  /** How to find the parts of each list: in its shadow root, or in the element itself. */
  const byHand = {
    host: '.events',
    row: '.event:not([hidden])',
    more: '.more',
    filter: 'select',
    setFilter: (select, value) => {
      select.value = value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
  };
  // Filtered the visitor's way: the facet opened once, then its box ticked and unticked.
  const ours = {
    host: 'advocacy-event-list',
    row: '[part~="event"]',
    more: 'button[data-do="show-more"]',
    opener: 'button[data-facet="type"]',
    filter: 'input[data-facet="type"][value="webinar"]',
    setFilter: (box) => box.click(),
  };
  const blank = {host: 'body', row: 'main'};
  const driver = {blank, ours}[document.documentURI.split('/')[4]] ?? byHand;

  const rootOf = (host) => host.shadowRoot ?? host;
  const hosts = () => [...document.querySelectorAll(driver.host)];
  const firstRow = (host) => rootOf(host).querySelector(driver.row);
  const rows = (host) => rootOf(host).querySelectorAll(driver.row);
  const mark = (name) => performance.mark(`bench-${name}`);

  const part = (selector) => rootOf(hosts()[0]).querySelector(selector);

  // A task posted in an animation frame runs after that frame's style, layout and paint.
  const afterFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
    });

  /**
   * Settled after the first frame that holds what is asked for; fails after a while. It looks once a frame, in every
   * list alike.
   */
  async function until(holds, what) {
    const deadline = performance.now() + 20_000;
    let held = false;
    while (!held) {
      const frame = afterFrame();
      requestAnimationFrame(() => (held = holds()));
      await frame;
      if (!held && performance.now() > deadline)
        throw new Error(`${what}: not seen within 20 seconds`);
    }
  }

  const deepNodes = (root) => {
    let count = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) {
      count += 1;
      if (walker.currentNode.shadowRoot) count += deepNodes(walker.currentNode.shadowRoot);
    }
    return count;
  };

  // The parse of the feed's text is one call that nobody can cut: it is marked to be told from the rest of its task.
  const parse = JSON.parse;
  JSON.parse = (text, reviver) => {
    if (String(text).length < 10_000) return parse(text, reviver);
    mark('parse-begin');
    try {
      return parse(text, reviver);
    } finally {
      mark('parse-end');
    }
  };

  const [shifts, tasks, events] = [[], [], []];
  const observe = (type, list, options = {}) =>
    new PerformanceObserver((entries) => list.push(...entries.getEntries())).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('layout-shift', shifts);
  observe('longtask', tasks);
  observe('event', events, {durationThreshold: 16});

  let skeleton = false;
  let skeletonAt = Infinity;
  const painted = until(() => {
    const all = hosts();
    // Once it is painted: its own coming is the page's first change, not one after it. The link in a tag that is not
    // defined yet is no skeleton.
    if (
      !skeleton &&
      all.some((host) => host.matches(':defined') && rootOf(host).firstElementChild)
    ) {
      skeleton = true;
      // The first frame may be the one under way: after the second it has been seen.
      void afterFrame()
        .then(afterFrame)
        .then(() => (skeletonAt = performance.now()));
    }
    return all.length > 0 && all.every(firstRow);
  }, 'rows').then(() => {
    mark('painted');
    return performance.now();
  });

  // A page whose feed is empty never has rows, and nobody asks it for them.
  painted.catch(() => {});

  async function act(does, holds) {
    await afterFrame();
    mark('begin');
    does();
    await until(holds, 'what was done');
    mark('end');
  }

  /** A part of the first list, once it is there: some come after the rows. */
  async function found(selector) {
    await until(() => part(selector), selector);
    return part(selector);
  }

  const isTenth = (word) => firstRow(hosts()[0])?.textContent.toLowerCase().includes(word);

  globalThis.bench = {
    painted,
    reload: (text) =>
      act(
        () => hosts()[0].reload(),
        () => firstRow(hosts()[0]).textContent.includes(text),
      ),
    async prepareFilter() {
      if (driver.opener) (await found(driver.opener)).click();
      await found(driver.filter);
    },
    filter: (type, word) =>
      act(
        () => driver.setFilter(part(driver.filter), type),
        () => isTenth(word),
      ),
    unfilter: (word) =>
      act(
        () => driver.setFilter(part(driver.filter), ''),
        () => isTenth(word) === false,
      ),
    async more() {
      const before = rows(hosts()[0]).length;
      const button = await found(driver.more);
      return act(
        () => button.click(),
        () => rows(hosts()[0]).length > before,
      );
    },
    focusSearch: async () => (await found('input[type="search"]')).focus(),
    /** Touches whatever may ask for more code: the search, the first facet, the first event's "more". */
    useAll() {
      part('input[type="search"]')?.focus();
      part('button[aria-expanded]:not([data-do="more"])')?.click();
      part('button[data-do="more"]')?.click();
    },
    nodes: () => deepNodes(document.querySelector('main')),
    /** Puts the list into the page and takes it out again, once its rows are painted. */
    async turns(count) {
      const place = document.querySelector('main');
      const html = place.dataset.list;
      for (let turn = 0; turn < count; turn += 1) {
        place.innerHTML = html;
        await until(() => hosts().every(firstRow), `rows of turn ${turn + 1}`);
        place.replaceChildren();
        await afterFrame();
      }
      for (const list of [shifts, tasks, events]) list.length = 0;
      performance.clearMarks();
      performance.clearResourceTimings();
    },
    /** Sums of what was observed; `since` in milliseconds of the page's clock. */
    observed(since = 0) {
      const late = (list) => list.filter(({startTime}) => startTime >= since);
      const sum = (list, valueOf) => list.reduce((total, entry) => total + valueOf(entry), 0);
      const shifted = late(shifts).filter(({hadRecentInput}) => !hadRecentInput);
      return {
        shift: sum(shifted, ({value}) => value),
        shiftAfterSkeleton: sum(shifted, ({value, startTime}) =>
          startTime > skeletonAt ? value : 0,
        ),
        blocked: sum(late(tasks), ({duration}) => duration - 50),
        longest: Math.max(0, ...late(tasks).map(({duration}) => duration)),
        interaction: Math.max(
          0,
          ...late(events)
            .filter(({interactionId}) => interactionId)
            .map(({duration}) => duration),
        ),
        now: performance.now(),
      };
    },
  };
})();
