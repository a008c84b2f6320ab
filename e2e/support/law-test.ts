// Tests on the site of law-site.ts; one server has its scripts for all tests of a worker.
import { hostsOnThisMachine, type LawSite, startLawSite } from './law-site.ts';
import { type Demo, newDemo, test as base } from './test.ts';

interface Place {
  readonly demo: Demo;
  readonly site: LawSite;
}

export const test = base.extend<{ readonly site: LawSite }, { readonly place: Place }>({
  launchOptions: [hostsOnThisMachine, { scope: 'worker' }],
  place: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const demo = await newDemo({ seeded: false, origins: ['*'] });
      const site = await startLawSite(demo.url);
      await use({ demo, site });
      await site.stop();
      await demo.stop();
    },
    { scope: 'worker' },
  ],
  demo: ({ place }, use) => use(place.demo),
  /** The site; the third party has not been asked for anything yet. */
  site: async ({ place: { site } }, use) => {
    site.hits.length = 0;
    await use(site);
  },
});

export { expect } from './test.ts';
