/** Asks every few milliseconds until there is an answer; fails after two seconds. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | undefined | null | false,
): Promise<Answer> {
  const end = performance.now() + 2000;
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`Not within two seconds: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The text as a reader gets it: runs of white space are one space. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
