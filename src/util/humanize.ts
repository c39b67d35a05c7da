/** A token in words, for values that no table knows: `book-festival` and `selfPaced` read as people write them. */
export function humanize(token: string): string {
  const text = token
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
