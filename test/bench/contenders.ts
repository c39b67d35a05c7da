import {NOW} from './feeds.ts';

/** What is measured: our list, the two lists written by hand, and a page without any list, to know what a page costs. */
export type Contender = 'ours' | 'vanilla' | 'vanilla-job' | 'blank';

interface Markup {
  /** The list itself. */
  readonly list: (feed: string) => string;
  /** What the page's head holds for it. */
  readonly head: string;
}

const byHand = (name: string): Markup => ({
  list: (feed) => `<div class="events" data-src="${feed}" data-now="${NOW}"></div>`,
  head: `<link rel="stylesheet" href="/lists/list.css"><script defer src="/lists/${name}.js"></script>`,
});

const markup: Readonly<Record<Contender, Markup>> = {
  // The default period, `upcoming`, so that our list judges every event by its time, as vanilla-job does.
  ours: {
    list: (feed) =>
      `<advocacy-event-list src="${feed}" group="day" now="${NOW}"><a href="/events">Events</a></advocacy-event-list>`,
    head: '<script async src="/page/advocacy-widgets.js"></script>',
  },
  vanilla: byHand('vanilla'),
  'vanilla-job': byHand('vanilla-job'),
  blank: {list: () => '', head: ''},
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page of a contender: the same for all but for its list and its script. */
export function pageOf(contender: Contender, feed: string, lists: number): string {
  const {list, head} = markup[contender];
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>body { font: 1rem/1.5 sans-serif; margin: 1rem auto; max-width: 60rem }</style>
${head}
</head>
<body>
<h1>Events</h1>
<main data-list="${escaped(list(feed))}">${list(feed).repeat(lists)}</main>
<p>A line of the page that follows the list, which would be seen to move.</p>
</body>
</html>`;
}
