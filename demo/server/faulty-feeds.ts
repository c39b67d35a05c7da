/** A feed with a comma missing: the fault is where line 7 begins to name its second member. */
export const BROKEN_JSON = `{
  "format": "advocacy-feed",
  "version": "1.0",
  "title": "A feed with a slip of the keyboard",
  "timeZone": "America/Chicago",
  "events": [
    {"id": "one" "title": "The comma before this title is missing"}
  ]
}
`;

/** JSON, but somebody else's. */
export const NOT_A_FEED = {data: [{name: 'A list of something else'}], page: 1};

/** What a host sends instead of a feed when one must sign in first: a page, and status 200. */
export const SIGN_IN_PAGE =
  '<!doctype html>\n<title>Sign in</title>\n<p>Please sign in to see this file.\n';

/** Good events among items that are wrong in as many ways; each bad item costs only itself. */
export const BAD_ITEMS = {
  format: 'advocacy-feed',
  version: '1.0',
  title: 'A feed with some bad items',
  timeZone: 'America/Chicago',
  events: [
    {
      id: 'good-1',
      title: 'A good event before the bad ones',
      start: '2023-05-02T10:00',
      end: '2023-05-02T11:00',
    },
    {id: 'no-title', start: '2023-05-03T10:00'},
    {title: 'An event without an id', start: '2023-05-03T11:00'},
    null,
    'just a string',
    ['a', 'list'],
    {id: 'no-such-day', title: 'The 31st of February', start: '2023-02-31'},
    {id: 'month-in-words', title: 'A date in words', start: 'May 4, 2023, 2 p.m.'},
    {
      id: 'end-before-start',
      title: 'It ends before it starts',
      start: '2023-05-04T14:00',
      end: '2023-05-04T09:00',
    },
    {
      id: 'no-such-zone',
      title: 'A zone that does not exist',
      start: '2023-05-05T10:00',
      timeZone: 'America/Springfield',
    },
    {
      id: 'strange-link',
      title: 'A link that runs a script',
      start: '2023-05-05T11:00',
      url: 'javascript:alert(1)',
    },
    {
      id: 'dangling',
      title: 'A session of a conference that is not here',
      start: '2023-05-06T09:00',
      type: 'session',
      partOf: 'nowhere',
    },
    {id: 'good-1', title: 'A second event with the first one’s id', start: '2023-05-07T10:00'},
    {
      id: 'wrong-types',
      title: 'Members of the wrong type',
      start: 20230508,
      topics: 'one string',
      registration: true,
      recordings: {url: 7},
    },
    {
      id: 'good-2',
      title: 'A good event after the bad ones',
      start: '2023-05-09T10:00',
      topics: ['Advocacy'],
    },
  ],
};
