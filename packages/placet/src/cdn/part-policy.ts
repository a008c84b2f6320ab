// Awaits nothing by itself: with a top-level await the build would no longer join the small files of other parts.
export { applyPolicy } from '@placet/consent/policy';
