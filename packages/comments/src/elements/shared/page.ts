/** The thread of a page that names none: the path of its canonical address, else of its own. */
export function defaultThread(): string {
  return new URL(canonical() ?? location.href).pathname;
}

/** The address that the page calls its own, if any. */
export function canonical(): string | undefined {
  const href = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return href !== undefined && /^https?:/.test(href) ? href : undefined;
}
