// The whole job of an event list written by hand, without a library: check each item, find its instants, drop what is
// past, sort, count facets, search, draw the first twenty, show more.
'use strict';
(() => {
  const LOCALE = 'en-US';
  const PAGE = 20;
  const DEBOUNCE_MS = 150;
  const WALL_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

  const kept = (make) => {
    const values = new Map();
    return (key) => {
      if (!values.has(key)) values.set(key, make(key));
      return values.get(key);
    };
  };
  const formatter = (options) =>
    kept((timeZone) => new Intl.DateTimeFormat(LOCALE, {...options, timeZone}));
  const hour = {hour: 'numeric', minute: '2-digit'};
  const dayHeading = formatter({dateStyle: 'full'});
  const startFormat = formatter({weekday: 'short', month: 'long', day: 'numeric', ...hour});
  const endFormat = formatter({...hour, timeZoneName: 'longGeneric'});
  const offsetFormat = kept((timeZone) => {
    try {
      return new Intl.DateTimeFormat(LOCALE, {timeZone, timeZoneName: 'longOffset'});
    } catch {
      return undefined; // no such zone
    }
  });

  /** Minutes east of UTC at an instant. */
  function offsetAt(zone, at) {
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(
      offsetFormat(zone).format(at),
    );
    return sign ? (sign === '-' ? -1 : 1) * (hours * 60 + +minutes) : 0;
  }

  /** One offset for each zone and month, `undefined` for a month in which it changes. */
  const monthOffset = kept((key) => {
    const [zone, year, month] = key.split(' ');
    const first = offsetAt(zone, Date.UTC(year, month, 1) - 864e5);
    return first === offsetAt(zone, Date.UTC(year, +month + 1, 1) + 864e5) ? first : undefined;
  });

  function instant(text, zone) {
    const match = typeof text === 'string' && WALL_TIME.exec(text);
    if (!match) return NaN;
    const [, year, month, day, hours, minutes] = match;
    const wall = Date.UTC(year, month - 1, day, hours, minutes);
    const offset = monthOffset(`${zone} ${year} ${month - 1}`);
    if (offset !== undefined) return wall - offset * 6e4;
    return wall - offsetAt(zone, wall - offsetAt(zone, wall) * 6e4) * 6e4;
  }

  const isText = (value) => typeof value === 'string' && value.trim() !== '';
  const texts = (value) => (Array.isArray(value) ? value.filter(isText) : []);

  /** A record, or nothing when the item cannot be used. */
  function check(item) {
    if (typeof item !== 'object' || item === null || !isText(item.id) || !isText(item.title))
      return [];
    const zone = isText(item.timeZone) && offsetFormat(item.timeZone) ? item.timeZone : 'UTC';
    const startsAt = instant(item.start, zone);
    const endsAt = instant(item.end, zone);
    if (!(endsAt >= startsAt)) return [];
    const places = Array.isArray(item.locations)
      ? item.locations.map((place) => place?.label).filter(isText)
      : [];
    const url = isText(item.url) && /^https?:/i.test(item.url) ? item.url : undefined;
    const type = isText(item.type) ? item.type : 'event';
    const summary = isText(item.summary) ? item.summary : '';
    return [
      {
        id: item.id,
        title: item.title,
        url,
        type,
        zone,
        startsAt,
        endsAt,
        places,
        summary,
        topics: texts(item.topics),
      },
    ];
  }

  const wordOf = (token) => token[0].toUpperCase() + token.slice(1).replaceAll('-', ' ');
  const haystack = (event) =>
    (event.haystack ??=
      `${event.title} ${event.summary} ${event.places} ${event.topics}`.toLowerCase());

  function element(name, properties, ...children) {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children);
    return node;
  }

  function drawEvent(event) {
    const {zone, startsAt, endsAt} = event;
    const when = `${startFormat(zone).format(startsAt)} – ${endFormat(zone).format(endsAt)}`;
    const dateTime = new Date(startsAt).toISOString();
    return element(
      'li',
      {className: 'event'},
      element('h4', {}, event.url ? element('a', {href: event.url}, event.title) : event.title),
      element('p', {className: 'when'}, element('time', {dateTime}, when)),
      element('p', {className: 'where'}, event.places.join('; ')),
      element('p', {className: 'summary'}, event.summary),
      element('p', {className: 'tags'}, element('span', {className: 'tag'}, wordOf(event.type))),
    );
  }

  function start(host) {
    const now = Date.parse(host.dataset.now);
    const search = element('input', {type: 'search', ariaLabel: 'Search'});
    const facets = {type: element('select'), topic: element('select')};
    const count = element('p', {role: 'status'});
    const body = element('div');
    const more = element('button', {className: 'more', textContent: 'Show more'});
    let events = [];
    let shown = PAGE;

    const values = {type: ({type}) => [type], topic: ({topics}) => topics};
    const matches = (event, except) =>
      haystackMatches(event) &&
      Object.entries(facets).every(
        ([name, {value}]) => name === except || value === '' || values[name](event).includes(value),
      );
    const haystackMatches = (event) =>
      search.value === '' || haystack(event).includes(search.value.toLowerCase());

    function countFacets() {
      for (const [name, select] of Object.entries(facets)) {
        const counts = new Map();
        for (const event of events) {
          if (!matches(event, name)) continue;
          for (const value of values[name](event)) counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        const chosen = select.value;
        const options = [...counts]
          .sort()
          .map(([value, n]) => new Option(`${wordOf(value)} (${n})`, value));
        select.replaceChildren(new Option('All', ''), ...options);
        select.value = chosen;
      }
    }

    function draw(from = 0) {
      const found = events.filter((event) => matches(event));
      if (from === 0) body.replaceChildren();
      let list = body.lastElementChild?.lastElementChild;
      let day = body.lastElementChild?.firstElementChild.textContent;
      for (const event of found.slice(from, shown)) {
        const own = dayHeading(event.zone).format(event.startsAt);
        if (own !== day) {
          day = own;
          list = element('ul');
          body.append(element('section', {}, element('h3', {}, own), list));
        }
        list.append(drawEvent(event));
      }
      count.textContent = `${found.length} of ${events.length} events`;
      more.hidden = found.length <= shown;
    }

    function update() {
      shown = PAGE;
      countFacets();
      draw();
    }

    let timer;
    search.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(update, DEBOUNCE_MS);
    });
    for (const select of Object.values(facets)) select.addEventListener('change', update);
    more.addEventListener('click', () => draw((shown += PAGE) - PAGE));

    host.reload = async () => {
      const document = JSON.parse(await (await fetch(host.dataset.src)).text());
      events = document.events.flatMap(check).filter(({endsAt}) => endsAt > now);
      events.sort((a, b) => a.startsAt - b.startsAt);
      update();
      if (!search.isConnected)
        host.replaceChildren(search, ...Object.values(facets), count, body, more);
    };
    return host.reload();
  }

  for (const host of document.querySelectorAll('.events')) void start(host);
})();
