/** Whether the page says what law holds, and `policy.ts` is worth loading before anything is shown. */
export function namesPolicy(): boolean {
  return !!document.querySelector(
    'meta[name=placet-region],placet-consent[region],placet-consent[mode=opt-out]',
  );
}
