import '@placet/consent/elements/consent-debug/define';

/** For a page that does not hold it: `?placet-debug` in its address. */
function show(): void {
  if (document.querySelector('placet-consent-debug')) return;
  document.body.append(document.createElement('placet-consent-debug'));
}

if (new URLSearchParams(location.search).has('placet-debug')) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
}
