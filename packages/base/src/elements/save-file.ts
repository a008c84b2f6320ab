/**
 * Lets the browser save a text that was made in the page.
 *
 * @param type Its media type, without the charset, which is UTF-8.
 */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
