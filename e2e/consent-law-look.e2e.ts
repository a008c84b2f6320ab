// The parity probe of the law's bars (B1, B2, B9) on every layout, theme and scheme, in German and Arabic, narrow and wide.
// Every language in one layout stands in consent-law.e2e.ts, every language in every layout in bench/law-matrix.ts.
import { expectParity, layouts, themes } from './support/look.ts';
import { expect, test } from './support/law-test.ts';

for (const attributes of layouts) {
  test(`B1, B2, B9: ${attributes}: accept and refuse weigh the same in every theme and scheme`, async ({
    page,
    site,
  }) => {
    for (const [theme, style] of themes) {
      for (const lang of ['de', 'ar']) {
        for (const colorScheme of ['light', 'dark'] as const) {
          for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 720 });
            await page.emulateMedia({ colorScheme });
            await page.goto(site.url({ lang, attributes, head: style }));
            await expectParity(page, `${theme}, ${lang}, ${colorScheme}, ${width} px`);
          }
        }
      }
    }
    expect(site.hits).toEqual([]);
  });
}
