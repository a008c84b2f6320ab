import type { SaveSettings, SettingsDocument } from '@placet/protocol';
import { defaultSite } from '../settings/defaults.js';
import {
  fromValues,
  SettingError,
  type SiteAndOrigins,
  toValues,
} from '../settings/setting-values.js';
import type { AppDeps } from '../app-deps.js';
import type { Storage } from '../storage/ports.js';
import { auditLine } from './audit-line.js';
import { changeRules } from './edit-rules.js';
import type { Act } from './moderate.js';
import { ProblemError } from './problem-error.js';
import type { SettingsOf } from './site-settings.js';
import { changes } from './text/changes.js';

const mostVersions = 20;
const longestNote = 2_000;
const defaults = toValues({ site: defaultSite, origins: [] });

/** Reads a site's settings, and who saved them. */
export async function readSiteSettings(
  storage: Storage,
  settings: SettingsOf,
  site: string,
): Promise<SettingsDocument> {
  const current = await settings.of(storage, site);
  const history = await storage.settings.history(site, mostVersions);
  return {
    version: current.version,
    settings: toValues(current),
    defaults,
    history: history.map(({ version, moderator, at }) => ({ version, moderator, at })),
  };
}

/**
 * Saves settings as a new version, and writes into the audit log which of them changed and how. Until then those of the
 * settings file hold. Rules that come with them are saved in the same step, or neither are.
 *
 * @throws ProblemError `version_conflict` when somebody else saved since; `invalid`, saying which setting is wrong.
 */
export async function saveSiteSettings(
  { storage, settings, rules }: Pick<AppDeps, 'storage' | 'settings' | 'rules'>,
  act: Act,
  request: SaveSettings,
): Promise<SettingsDocument> {
  const { site, moderator, now } = act;
  const after = toValues(checked(request));
  await storage.transaction(async (tx) => {
    const before = await settings.of(tx, site);
    const version = before.version + 1;
    const isNext = request.version === before.version;
    const saved = { site, version, settings: after, moderator, at: now };
    if (!isNext || !(await tx.settings.save(saved))) {
      throw new ProblemError('version_conflict', {
        detail: `Expected version ${before.version}: somebody else saved the settings since.`,
      });
    }
    const note = changes(toValues(before), after).slice(0, longestNote);
    await tx.audit.add([auditLine(act, 'settings', { version, note })]);
    if (request.rules) await changeRules(tx, rules, act, request.rules);
  });
  // Not in the transaction: who finds settings keeps them by their version, and that one might still be rolled back.
  return readSiteSettings(storage, settings, site);
}

function checked({ settings }: SaveSettings): SiteAndOrigins {
  try {
    return fromValues(settings);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    throw new ProblemError('invalid', {
      detail: error.message,
      errors: error.fields.map((field) => ({ field, code: 'invalid' })),
    });
  }
}
