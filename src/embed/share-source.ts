import {shareFeedSource} from './feed-source.ts';

// A module of its own, so that it runs before those that define elements, which read what it leaves.
shareFeedSource(document.currentScript);
