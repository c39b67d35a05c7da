const CHUNK_EVENTS = 200;
const STATES = ['AZ', 'CA', 'FL', 'IL', 'LA', 'MI', 'NY', 'OH', 'TX', 'WA'];
const TYPES = ['webinar', 'workshop', 'meeting', 'legislative-day', 'keynote'];
const TOPICS = [
  'Library funding',
  'Trustees',
  'Broadband',
  'Intellectual freedom',
  'Elections',
  'Coalitions',
  'Digital equity',
];
const VERBS = ['Fund', 'Defend', 'Explain', 'Count', 'Imagine', 'Rebuild', 'Share'];
const THINGS = [
  'the branch library',
  'the school library',
  'the book budget',
  'open stacks',
  'the summer programme',
];
const DAY_MS = 86_400_000;

/** A feed of any length, made while it is sent: the server never holds it. One event for each hour of the day. */
export function hugeFeed(count: number, now: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let made = 0;
  return new ReadableStream({
    start(controller) {
      controller.enqueue(
        encoder.encode(
          '{"format":"advocacy-feed","version":"1.0","title":"A very long feed","timeZone":"America/Chicago","events":[\n',
        ),
      );
    },
    pull(controller) {
      const items: string[] = [];
      for (; made < count && items.length < CHUNK_EVENTS; made++) {
        items.push((made ? ',\n' : '') + JSON.stringify(event(made, now)));
      }
      controller.enqueue(encoder.encode(items.join('')));
      if (made < count) return;
      controller.enqueue(encoder.encode('\n]}\n'));
      controller.close();
    },
  });
}

function event(index: number, now: number) {
  const pick = (list: readonly string[], step: number) =>
    list[Math.floor(index / step) % list.length] ?? '';
  // Ten events a day, beginning thirty days ago.
  const date = new Date(now + (Math.floor(index / 10) - 30) * DAY_MS).toISOString().slice(0, 10);
  const hour = 8 + (index % 10);
  const wall = (time: number) => `${date}T${String(time).padStart(2, '0')}:00`;
  const state = pick(STATES, 1);
  return {
    id: `huge-${index + 1}`,
    type: pick(TYPES, 3),
    title: `${pick(VERBS, 1)} ${pick(THINGS, 7)}, part ${index + 1}`,
    summary: 'One of very many invented events, with a line of text such as events have.',
    start: wall(hour),
    end: wall(hour + 1),
    attendance: index % 3 ? 'online' : 'inPerson',
    locations: index % 3 ? [] : [{name: `${state} Library Hall`, room: String(100 + (index % 40))}],
    topics: [pick(TOPICS, 2)],
    regions: [`US-${state}`],
  };
}
