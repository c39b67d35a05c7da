/**
 * Puts a code on the clipboard, byte for byte. Where the browser or the page's policy refuses, the code is selected
 * instead, to be copied by hand, and `false` comes back.
 */
export async function copyText(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
