/** Keeps what would be warned of; `restore` gives the console back. */
export function catchWarnings(): {readonly lines: readonly string[]; readonly restore: () => void} {
  const lines: string[] = [];
  const {warn} = console;
  console.warn = (...words: readonly unknown[]) => {
    lines.push(words.join(' '));
  };
  return {lines, restore: () => (console.warn = warn)};
}
