import { buildScripts } from '../../packages/placet/build/build-scripts.ts';
import { installPeers } from '../lib/peers.ts';
import { addFile, type Site, startSite } from '../lib/site.ts';
import { bundleC15t } from './c15t.ts';
import { contenders } from './contenders.ts';
import { floorFile, floorScript } from './floors.ts';
import { pageOf } from './page.ts';

/** The script that must wait for consent; on another host than the site. */
const trackerPath = '/tracker.js';

/**
 * Builds and installs what is needed, and serves each contender's page as `/<id>.html`.
 *
 * @param stored What the pages declare that the tracker leaves behind; nothing by default.
 */
export async function openConsentSite(stored?: string): Promise<Site> {
  installPeers();
  await buildScripts();
  await bundleC15t();
  const site = await startSite({
    pages: (path) => {
      if (path === '/policy' || path === '/mentions') return '<!doctype html><title>Page</title>';
      const contender = contenders.find(({ id }) => path === `/${id}.html`);
      return contender && pageOf(contender, { tracker: site.thirdParty + trackerPath, stored });
    },
  });
  addFile(floorFile, floorScript(site.thirdParty + trackerPath));
  return site;
}
