/**
 * Takes the one-time token out of the page's address, where it would be kept by the history, by
 * bookmarks and by whoever looks over a shoulder.
 */
export function takeInvite(): string | undefined {
  const found = /^#(?:.*&)?invite=([^&]+)/.exec(location.hash)?.[1];
  if (found === undefined) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return found;
}
