/** Something in the feed that could not be used. For the publisher: never shown to a visitor. */
export interface Problem {
  /** Where, as a JSON path from the document: `events[3].start`. */
  readonly path: string;
  /** What is wrong, to be read after the path: `is not a date`. */
  readonly reason: string;
  /** The offending value as JSON, shortened; absent when it is missing. */
  readonly value?: string;
  /** The whole item was left out; otherwise only this member of it. */
  readonly fatal: boolean;
}
