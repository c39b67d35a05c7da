/** USPS codes of the states, the district and the territories that ISO 3166-2 lists under the United States. */
const CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY GU VI PR AS MP';

/**
 * Reads a `state` attribute: one or several USPS codes in any letter case, `US-IL` as well. One that is unknown is
 * handed to `unknown` and the list is then limited to none: better too much than a state's page without its events.
 */
export function readStates(
  codes: readonly string[],
  unknown: (code: string) => void,
): readonly string[] {
  const states: string[] = [];
  for (const code of codes) {
    const usps = code.toUpperCase().replace(/^US-/, '');
    if (!/^[A-Z]{2}$/.test(usps) || !CODES.includes(usps)) {
      unknown(code);
      return [];
    }
    states.push(`US-${usps}`);
  }
  return states;
}
