/** The address of a server as an element names it, absolute and without slashes at its end; `undefined` for what is no http(s) address. */
export function absolute(src: string): string | undefined {
  if (src === '' || !URL.canParse(src, document.baseURI)) return undefined;
  const { href } = new URL(src, document.baseURI);
  return /^https?:/.test(href) ? href.replace(/\/+$/, '') : undefined;
}
