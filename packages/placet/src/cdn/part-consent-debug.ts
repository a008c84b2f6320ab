import '@placet/consent/elements/consent-debug/define';

/** Asked for in the address of a page that does not hold it: `?placet-debug`. */
function show(): void {
  if (document.querySelector('placet-consent-debug')) return;
  document.body.append(document.createElement('placet-consent-debug'));
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
else show();
