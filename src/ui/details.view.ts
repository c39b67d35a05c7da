import {isPast} from '../model/lifecycle.ts';
import type {Contact, EventItem, LocationItem} from '../model/records.ts';
import {enDetails} from '../text/en.details.ts';
import {dayWords} from '../time/words.ts';
import type {ViewContext} from './when.view.ts';

/** A label and what it stands for; with an address it is a link. */
export interface FactView {
  readonly label: string;
  readonly values: readonly {readonly text: string; readonly href?: string | undefined}[];
}

export interface DetailsView {
  readonly subtitle: string;
  /** Paragraphs of the description that the summary does not say. */
  readonly paragraphs: readonly string[];
  /** HTML as the publisher wrote it, not to be trusted; only where there is no plain description. */
  readonly html: string;
  readonly facts: readonly FactView[];
}

const words = enDetails;

/** All there is to say of an event beyond its row, in words. */
export function viewDetails(item: EventItem, context: ViewContext): DetailsView {
  const {description, summary} = item;
  // A row without a summary shows the description itself, opened to its full length.
  const rest = summary !== undefined && description !== summary ? description : undefined;
  return {
    subtitle: item.subtitle ?? '',
    paragraphs: rest?.split(/\n\s*\n/) ?? [],
    html: description === undefined ? (item.descriptionHtml ?? '') : '',
    facts: [
      texts('', item.statusNote),
      ...peopleFacts(item),
      ...placeFacts(item),
      ...priceFacts(item, context),
      ...accessibilityFacts(item, context),
      ...contactFacts(item),
    ].filter(({values}) => values.length > 0),
  };
}

const texts = (label: string, ...values: readonly (string | undefined)[]): FactView => ({
  label,
  values: values.filter((text): text is string => Boolean(text)).map((text) => ({text})),
});

function peopleFacts({people, organizers, parent, series}: EventItem): readonly FactView[] {
  return [
    {
      label: words.speakers,
      values: people.map(({name, role, jobTitle, affiliation, url}) => ({
        text: [name, jobTitle, affiliation, words.roles[role]].filter(Boolean).join(', '),
        href: url,
      })),
    },
    {label: words.organizedBy, values: organizers.map(({name, url}) => ({text: name, href: url}))},
    {
      label: words.partOf,
      values: [parent, series].flatMap((above) =>
        above ? [{text: above.title, href: above.url}] : [],
      ),
    },
  ];
}

function placeFacts({locations, online}: EventItem): readonly FactView[] {
  return [
    texts(words.address, ...locations.map(addressWords)),
    {
      label: words.phone,
      values: (online?.phones ?? []).map(({number, label}) => ({
        text: label ? `${label}: ${number}` : number,
      })),
    },
    texts(online?.platform ?? '', online?.note),
  ];
}

function addressWords({name, address, label, room, directions}: LocationItem): string | undefined {
  const lines =
    typeof address === 'object'
      ? [
          address.street,
          [address.locality, [address.region, address.postalCode].filter(Boolean).join(' ')]
            .filter(Boolean)
            .join(', '),
        ]
      : [address];
  const full = [name, ...lines, directions].filter(Boolean).join(', ');
  return full === label || full === [room, name].filter(Boolean).join(', ') ? undefined : full;
}

function priceFacts(item: EventItem, {locale, now}: ViewContext): readonly FactView[] {
  const {credits, audiences} = item;
  // What registering costs is of no use once it is over; a session's is its conference's.
  const registration =
    item.registrationInherited || isPast(item, now) ? undefined : item.registration;
  const prices = (registration?.prices ?? []).map(({label, text, amount, currency}) =>
    [label, text ?? (amount !== undefined && currency && money(amount, currency, locale))]
      .filter(Boolean)
      .join(': '),
  );
  return [
    texts(words.price, ...(prices.length ? prices : [registration?.free ? words.free : undefined])),
    texts('', registration?.membersOnly ? words.membersOnly : undefined, registration?.note),
    texts(words.audience, audiences.join(', ')),
    texts(words.credits, credits),
  ];
}

function money(amount: number, currency: string, locale: string): string {
  const digits = Number.isInteger(amount) ? {maximumFractionDigits: 0} : {};
  return amount.toLocaleString(locale, {style: 'currency', currency, ...digits});
}

function accessibilityFacts(
  {accessibility, zone}: EventItem,
  {now, locale}: ViewContext,
): readonly FactView[] {
  if (!accessibility) return [];
  const {features = [], note, requestBy, contact} = accessibility;
  const by = requestBy && words.requestBy(dayWords(requestBy.at, zone, locale, now, 'plain'));
  return [
    texts(
      words.accessibility,
      features.map((feature) => words.features[feature] ?? feature).join(', '),
      note,
      by,
    ),
    ...contactFacts({contact, links: []}),
  ];
}

function contactFacts({
  contact,
  links,
}: {
  readonly contact?: Contact | undefined;
  readonly links: EventItem['links'];
}): readonly FactView[] {
  const {name, email, phone, url, note} = contact ?? {};
  const values = [
    name ? {text: name, href: url} : undefined,
    email
      ? {text: email, href: `mailto:${email.replace(/[?&#%]/g, encodeURIComponent)}`}
      : undefined,
    phone ? {text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}`} : undefined,
    !name && url ? {text: url, href: url} : undefined,
    note ? {text: note} : undefined,
  ];
  return [
    {label: words.contact, values: values.filter((value) => value !== undefined)},
    {label: words.links, values: links.map(({title, url: href}) => ({text: title, href}))},
  ];
}
