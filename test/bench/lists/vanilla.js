// A list written by hand, without a library: it fetches, parses and draws every event, grouped by day.
'use strict';
(() => {
  const locale = 'en-US';
  const typeNames = {'legislative-day': 'Legislative day'};
  const typeName = (type) => typeNames[type] ?? type[0].toUpperCase() + type.slice(1);

  // Wall times are read and written as UTC: what is printed is the hour in the feed, and no offset is needed for that.
  const instant = (wallTime) => new Date(`${wallTime}Z`);
  const heading = new Intl.DateTimeFormat(locale, {dateStyle: 'full', timeZone: 'UTC'});
  const dayAndHour = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const hour = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });

  const zoneNames = new Map();
  function zoneName(timeZone) {
    let name = zoneNames.get(timeZone);
    if (name === undefined) {
      const parts = new Intl.DateTimeFormat(locale, {
        timeZone,
        timeZoneName: 'longGeneric',
      }).formatToParts(0);
      name = parts.find(({type}) => type === 'timeZoneName').value;
      zoneNames.set(timeZone, name);
    }
    return name;
  }

  const when = ({start, end, timeZone}) =>
    `${dayAndHour.format(instant(start))} – ${hour.format(instant(end))} ${zoneName(timeZone)}`;

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) node.className = className;
    if (text) node.textContent = text;
    return node;
  }

  function drawEvent(event) {
    const row = element('li', 'event');
    const title = element('h4');
    const link = element('a', '', event.title);
    link.href = event.url;
    title.append(link);
    const line = element('p', 'when');
    const time = element('time', '', when(event));
    time.dateTime = event.start;
    line.append(time);
    const tags = element('p', 'tags');
    tags.append(element('span', 'tag', typeName(event.type)));
    const where = element('p', 'where', event.locations.map(({label}) => label).join('; '));
    row.append(title, line, where, element('p', 'summary', event.summary), tags);
    return row;
  }

  function drawAll(events) {
    const fragment = document.createDocumentFragment();
    const rows = [];
    let list;
    let day;
    for (const event of events) {
      const own = event.start.slice(0, 10);
      if (own !== day) {
        day = own;
        const section = element('section');
        list = element('ul');
        section.append(element('h3', '', heading.format(instant(event.start))), list);
        fragment.append(section);
      }
      const node = drawEvent(event);
      list.append(node);
      rows.push({node, event, text: JSON.stringify(event)});
    }
    return {fragment, rows};
  }

  async function start(host) {
    const read = async () => JSON.parse(await (await fetch(host.dataset.src)).text()).events;
    const choice = element('select');
    const body = element('div');
    let rows = [];

    function draw(events) {
      const drawn = drawAll(events);
      rows = drawn.rows;
      body.replaceChildren(drawn.fragment);
    }

    choice.addEventListener('change', () => {
      for (const {node, event} of rows)
        node.hidden = choice.value !== '' && event.type !== choice.value;
      for (const section of body.children)
        section.hidden = !section.querySelector('.event:not([hidden])');
    });

    // Only a row whose text has changed is drawn again; when the events are others, all are.
    host.reload = async () => {
      const events = await read();
      if (
        events.length !== rows.length ||
        events.some(({id}, index) => id !== rows[index].event.id)
      )
        return draw(events);
      events.forEach((event, index) => {
        const text = JSON.stringify(event);
        if (text === rows[index].text) return;
        const node = drawEvent(event);
        node.hidden = rows[index].node.hidden;
        rows[index].node.replaceWith(node);
        rows[index] = {node, event, text};
      });
    };

    const events = await read();
    draw(events);
    choice.append(new Option('All types', ''));
    for (const type of new Set(events.map(({type}) => type)))
      choice.append(new Option(typeName(type), type));
    host.replaceChildren(choice, body);
  }

  const lists = document.querySelectorAll('.events');
  for (const host of lists) void start(host);
})();
