import type {FeedData} from '../../src/model/contract.generated.ts';

type Catalog = Required<Pick<FeedData, 'trainings' | 'series' | 'places' | 'people'>>;

/** What the living feed's events refer to; none of it depends on the time. Everyone and everything is invented. */
export const catalog: Catalog = {
  trainings: [
    {
      id: 'training-foundations',
      title: 'Advocacy Foundations',
      summary: 'The groundwork for speaking up about any issue, for any type of library.',
      formats: [
        {title: 'Half-day workshop', type: 'workshop', duration: 'PT3H30M', delivery: ['inPerson']},
        {
          title: 'One-hour modules',
          type: 'module',
          duration: 'PT1H',
          delivery: ['online', 'hybrid'],
        },
      ],
      modules: [
        {title: 'Know your story', duration: 'PT1H'},
        {title: 'Know your officials', duration: 'PT1H'},
        {title: 'Know your ask', duration: 'PT1H'},
      ],
      libraryTypes: ['all'],
      goals: ['Tell a story in two minutes', 'Make one clear request'],
      free: true,
      request: {email: 'training@example.org', leadTime: 'P30D'},
    },
    {
      id: 'training-legislative-day',
      title: 'Legislative Day preparation',
      summary: 'A workshop or a keynote that readies a delegation for its day at the capitol.',
      formats: [
        {title: 'Workshop', type: 'workshop', duration: 'PT2H'},
        {title: 'Keynote address', type: 'keynote', duration: 'PT45M'},
      ],
      customizable: true,
      availability: 'limited',
      prices: [{label: 'Travel', text: 'Travel costs only'}],
      request: {email: 'training@example.org'},
    },
    {
      id: 'training-trustees',
      title: 'Trustees as advocates',
      summary: 'Five evenings for boards that want to be heard between elections.',
      formats: [
        {title: 'Evening course', type: 'course', duration: 'PT7H30M', delivery: ['online']},
      ],
      libraryTypes: ['public', 'trustees'],
      availability: 'unavailable',
    },
  ],
  series: [
    {
      id: 'series-exchange',
      title: 'Chapter Exchange',
      summary: 'State leaders compare notes on what worked this month.',
      recurrenceText: 'Every month',
      audiences: ['Association leaders'],
      regions: ['US'],
      status: 'active',
    },
    {
      id: 'series-lunch',
      title: 'Advocacy over lunch',
      summary: 'Thirty minutes, one skill, no slides.',
      recurrenceText: 'Most Thursdays',
      status: 'active',
    },
  ],
  places: [
    {
      id: 'place-saguaro',
      name: 'Saguaro Convention Center',
      shortName: 'SCC',
      address: {
        street: '100 Example Avenue',
        locality: 'Phoenix',
        region: 'AZ',
        postalCode: '85000',
        country: 'US',
      },
      geo: {latitude: 33.45, longitude: -112.07},
      timeZone: 'America/Phoenix',
      accessibility: {features: ['wheelchair', 'hearingLoop', 'quietRoom', 'serviceAnimals']},
    },
    {
      id: 'place-lakefront',
      name: 'Lakefront Hall',
      address: {street: '1 Example Pier', locality: 'Detroit', region: 'MI', country: 'US'},
      timeZone: 'America/Detroit',
      directions: 'Enter from the river side; the street entrance is closed on weekends.',
    },
    {
      id: 'place-northern-light',
      name: 'Northern Light Library',
      address: 'Example Street 7, Anchorage, AK',
      timeZone: 'America/Anchorage',
    },
  ],
  people: [
    {
      id: 'person-quill',
      name: 'Marlowe Quillfeather',
      jobTitle: 'Director of public policy',
      affiliation: 'Example Library Association',
      pronouns: 'they/them',
      bio: 'Invented for this demonstration.',
    },
    {
      id: 'person-inkwell',
      name: 'Odalys Inkwell-Marsh',
      jobTitle: 'Trustee',
      affiliation: 'Cedar Hollow Public Library',
    },
    {
      id: 'person-stacks',
      name: 'Teodor Stackhouse-Rune',
      affiliation: 'Example State University Libraries',
    },
  ],
};
