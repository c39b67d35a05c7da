const NAMES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|' +
  'DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|' +
  'IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|' +
  'MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|' +
  'NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
  'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|' +
  'RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|' +
  'VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|GU Guam|' +
  'VI U.S. Virgin Islands|PR Puerto Rico|AS American Samoa|MP Northern Mariana Islands';

const names: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').map((entry) => [`US-${entry.slice(0, 2)}`, entry.slice(3)]),
);

/** The name of a region by its ISO 3166-2 code, in English: `US-IL` is Illinois; the code itself where none is known. */
export function stateName(code: string): string {
  return code === 'US' ? 'Nationwide' : (names.get(code) ?? code);
}
