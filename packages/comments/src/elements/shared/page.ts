import type { Page } from '@placet/protocol';

/** The thread of a page that names none: the path of its canonical address, else of its own. */
export function defaultThread(): string {
  return new URL(canonical() ?? location.href).pathname;
}

/** What a moderator needs to find the article again: its title and address, without a fragment. */
export function currentPage(): Page {
  const url = new URL(canonical() ?? location.href);
  url.hash = '';
  return { title: document.title, url: url.href };
}

function canonical(): string | undefined {
  const href = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return href !== undefined && /^https?:/.test(href) ? href : undefined;
}
