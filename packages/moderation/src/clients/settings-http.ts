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
  /** Saves settings; rejects with `version_conflict` when somebody else saved since. */
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
      if (rules && days !== undefined && days !== rules.rules[closing]) {
        const request: SaveRules = {
          version: rules.version,
          rules: { ...rules.rules, [closing]: days },
        };
        rules = await call<RulesDocument>('PUT', 'rules', request);
      }
      return withClosing(
        await call<SettingsDocument>('PUT', 'settings', { version, settings: rest }),
      );
    },
  };
}
