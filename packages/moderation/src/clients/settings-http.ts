import type {
  RulesDocument,
  SaveRules,
  SaveSettings,
  SettingsDocument,
  SettingValues,
} from '@placet/protocol';
import { type HttpModerationOptions, moderationRoot } from './http-call.js';

/** What the settings need of a back end. Rejects with a `PlacetError`. */
export interface SettingsClient {
  /** The settings that hold. */
  load(): Promise<SettingsDocument>;
  /** Saves settings; rejects with `version_conflict` when somebody else saved since; `invalid` may name `fields`. */
  save(request: SaveSettings): Promise<SettingsDocument>;
}

/** The one rule that people look for among the settings. */
const closing = 'closeAfterDays';

function addClosing(values: SettingValues, from: SettingValues): SettingValues {
  return { ...values, [closing]: from[closing] ?? 0 };
}

/**
 * Talks to a Placet server, as the moderator who is signed in there. When threads close is a rule, and shown among the
 * settings, where it is looked for.
 */
export function httpSettingsClient(options: HttpModerationOptions = {}): SettingsClient {
  const { call } = moderationRoot(options);
  let rules: RulesDocument | undefined;

  function withClosing(found: SettingsDocument): SettingsDocument {
    if (!rules) return found;
    return {
      ...found,
      settings: addClosing(found.settings, rules.rules),
      defaults: addClosing(found.defaults, rules.defaults),
    };
  }

  return {
    async load() {
      const [found, held] = await Promise.all([
        call<SettingsDocument>('GET', 'settings'),
        call<RulesDocument>('GET', 'rules'),
      ]);
      rules = held;
      return withClosing(found);
    },
    async save({ version, settings }) {
      const { [closing]: days, ...rest } = settings;
      const held = rules;
      if (!held || days === undefined || days === held.rules[closing]) {
        return withClosing(
          await call<SettingsDocument>('PUT', 'settings', { version, settings: rest }),
        );
      }
      // In one request, so that what somebody else has saved meanwhile keeps all of it out, or none.
      const changed: SaveRules = { version: held.version, rules: { [closing]: days } };
      const request: SaveSettings = { version, settings: rest, rules: changed };
      const saved = await call<SettingsDocument>('PUT', 'settings', request);
      rules = { ...held, version: held.version + 1, rules: { ...held.rules, ...changed.rules } };
      return withClosing(saved);
    },
  };
}
