import type { Page } from '@placet/protocol';
import { canonical } from './page.js';

/** What a moderator needs to find the article again: its title and address, without a fragment. */
export function currentPage(): Page {
  const url = new URL(canonical() ?? location.href);
  url.hash = '';
  return { title: document.title, url: url.href };
}
