import {expect} from 'chai';
import {viewDetails, type DetailsView} from '../../src/ui/details.view.ts';
import {AN_HOUR, contextOf, inFeed, recordFrom, type Data} from './support.ts';

const details = (data: Data): DetailsView => viewDetails(recordFrom(data), contextOf());
const facts = ({facts: all}: DetailsView): readonly string[] =>
  all.map(({label, values}) => `${label}: ${values.map(({text}) => text).join('; ')}`);
const hrefs = ({facts: all}: DetailsView): readonly (string | undefined)[] =>
  all.flatMap(({values}) => values.map(({href}) => href));

describe('the text of an opened event', () => {
  const table: readonly [data: Data, shown: Partial<DetailsView>][] = [
    [{}, {subtitle: '', paragraphs: [], html: ''}],
    [{description: 'All of it.'}, {paragraphs: [], html: ''}],
    [
      {summary: 'Short.', description: 'One.\n\nTwo.\nStill two.'},
      {paragraphs: ['One.', 'Two.\nStill two.']},
    ],
    [{summary: 'Same.', description: 'Same.'}, {paragraphs: []}],
    [
      {summary: 'Short.', descriptionHtml: '<p>Rich</p>'},
      {paragraphs: [], html: '<p>Rich</p>'},
    ],
    [{description: 'Plain.', descriptionHtml: '<p>Rich</p>'}, {html: ''}],
    [{subtitle: 'For beginners'}, {subtitle: 'For beginners'}],
  ];
  for (const [data, shown] of table) {
    it(`is ${JSON.stringify(shown)} of ${JSON.stringify(data)}`, () => {
      expect(details(data)).to.deep.include(shown);
    });
  }
});

describe('the facts of an opened event', () => {
  const table: readonly [data: Data, facts: readonly string[]][] = [
    [{}, []],
    [{statusNote: 'Because of snow.'}, [': Because of snow.']],
    [
      {
        people: [
          {name: 'Ada Park', jobTitle: 'Director', affiliation: 'City Library'},
          {name: 'Bo Li', role: 'moderator'},
          {name: 'Cy', role: 'constructor'},
        ],
      },
      ['Speakers: Ada Park, Director, City Library; Bo Li, moderator; Cy'],
    ],
    [{organizers: [{name: 'State Library'}]}, ['Organized by: State Library']],
    [
      {
        locations: [
          {
            label: 'Room 2',
            name: 'City Library',
            address: {street: '1 Elm St', locality: 'Peoria', region: 'IL', postalCode: '61602'},
          },
        ],
      },
      ['Address: City Library, 1 Elm St, Peoria, IL 61602'],
    ],
    [{locations: [{name: 'City Library'}]}, []],
    [
      {
        online: {
          platform: 'Zoom',
          note: 'Doors open early.',
          phones: [{number: '555-0100', label: 'US'}],
        },
      },
      ['By phone: US: 555-0100', 'Zoom: Doors open early.'],
    ],
    [{registration: {status: 'open', free: true}}, ['Price: Free']],
    [
      {
        registration: {
          membersOnly: true,
          note: 'Bring a friend.',
          prices: [
            {label: 'Members', amount: 0, currency: 'USD'},
            {label: 'Others', amount: 25, currency: 'USD'},
            {amount: 12.5, currency: 'USD'},
            {text: 'Pay what you can'},
          ],
        },
      },
      [
        'Price: Members: $0; Others: $25; $12.50; Pay what you can',
        ': For members only; Bring a friend.',
      ],
    ],
    [
      {audiences: ['Trustees', 'Friends'], credits: '1 CEU'},
      ['For: Trustees, Friends', 'Credit: 1 CEU'],
    ],
    [
      {
        accessibility: {
          features: ['liveCaptions', 'wheelchair', 'valueOf', 'braille-menu'],
          note: 'Ask us.',
          requestBy: '2026-05-22',
          contact: {email: 'access@library.example'},
        },
      },
      [
        'Accessibility: live captions, wheelchair access, valueOf, braille-menu; Ask us.; Ask for accommodations by May 22.',
        'Contact: access@library.example',
      ],
    ],
    [
      {
        contact: {
          name: 'Ada',
          email: 'ada@library.example',
          phone: '+1 (555) 0100',
          note: 'Mornings',
        },
        links: [{title: 'Slides', url: 'https://x.example/s'}, {title: 'On paper only'}],
      },
      [
        'Contact: Ada; ada@library.example; +1 (555) 0100; Mornings',
        'Links: Slides; On paper only',
      ],
    ],
  ];
  for (const [data, told] of table) {
    it(`are ${told.join(' | ') || 'none'}`, () => {
      expect(facts(details({...AN_HOUR, ...data}))).to.deep.equal(told);
    });
  }

  it('name what the event is part of', () => {
    const item = inFeed(
      {series: [{id: 's', title: 'Chapter Exchange', url: 'https://x.example/s'}]},
      {title: 'LibLearnX', url: 'https://x.example/llx'},
      {partOf: 'a', seriesId: 's'},
    );
    const view = viewDetails(item, contextOf());
    expect(facts(view)).to.deep.equal(['Part of: LibLearnX; Chapter Exchange']);
    expect(hrefs(view)).to.deep.equal(['https://x.example/llx', 'https://x.example/s']);
  });

  it('lead only where a link may lead', () => {
    const view = details({
      contact: {
        name: 'Ada',
        email: 'a@library.example',
        phone: '+1 (555) 0100',
        url: 'javascript:alert(1)',
      },
      links: [{title: 'Bad', url: 'data:text/html,x'}],
    });
    expect(hrefs(view)).to.deep.equal([
      undefined,
      'mailto:a@library.example',
      'tel:+15550100',
      undefined,
    ]);
  });
});
