// The net under the markup: what nobody marked, asked of another host.
import { expect, test } from './support/law-test.ts';

test('a tag that code puts into the page waits, with what it would have sent', async ({
  page,
  consent,
  site,
  demo,
}) => {
  const head = `<script src="${demo.url}/placet.guard.js" data-hosts='{"tracker.test": "analytics/tag"}'></script>`;
  const after = `<script>
    const tracker = 'http://tracker.test:' + location.port;
    const tag = Object.assign(document.createElement('script'), { src: tracker + '/tag.js' });
    tag.onload = () => { document.title = 'the tag is loaded'; };
    document.head.append(tag);
    new Image().src = tracker + '/pixel.gif';
    navigator.sendBeacon(tracker + '/beacon', 'first');
    fetch(tracker + '/fetch').catch(() => {});
    new Worker(URL.createObjectURL(new Blob([\`fetch('\${tracker}/worker', { mode: 'no-cors' })\`])));
  </script>`;
  await page.goto(site.url({ head, after }));
  await consent.bar.waitFor();
  await expect.poll(() => site.hits).toContain('/worker');
  // What it cannot see is written down in the README; all else has waited.
  expect(site.hits).toEqual(['/worker']);

  await consent.accept.click();
  await expect(page).toHaveTitle('the tag is loaded');
  await expect.poll(() => site.hits).toContain('/tag.js');
  for (const path of ['/pixel.gif', '/beacon', '/fetch']) expect(site.hits).not.toContain(path);
});
