import { clampWithin, settingBounds, settingLengths, type SettingValues } from '@placet/protocol';
import * as v from 'valibot';
import type { SiteSettings } from '../app-deps.js';
import { flatEntries, type FlatSettings, flatSettingsSchema } from './settings-schema.js';

type Value = SettingValues[string];

/** The settings of a site, and the other origins whose pages may write. */
export interface SiteAndOrigins {
  readonly site: SiteSettings;
  readonly origins: readonly string[];
}

/** Settings that cannot be, and what was expected of the first. */
export class SettingError extends Error {
  /** Their names. */
  readonly fields: readonly string[];

  constructor(fields: readonly string[], expected: string) {
    super(`Expected ${fields[0]} to be ${expected}.`);
    this.fields = fields;
  }
}

/** Settings as data, flat and without `null`, as the settings page has them. */
export function toValues({ site: settings, origins }: SiteAndOrigins): SettingValues {
  const { notice: told, ...rest } = settings;
  const { controller, contact, policy, retentionDays } = told;
  return {
    ...rest,
    controller: controller ?? '',
    contact: contact ?? '',
    policy: policy ?? '',
    retentionDays,
    origins: origins.join('\n'),
  };
}

/** The other way. @throws SettingError for those that are wrong, missing or not known. */
export function fromValues(values: SettingValues): SiteAndOrigins {
  const result = v.safeParse(flatSettingsSchema, values);
  if (result.success) return nested(result.output);
  const [first] = result.issues;
  const fields = new Set(result.issues.map(fieldOf));
  throw new SettingError(
    [...fields],
    first.type === 'strict_object' ? 'a known setting' : first.message,
  );
}

function fieldOf({ path }: v.BaseIssue<unknown>): string {
  const key = path?.[0].key;
  return typeof key === 'string' ? key : 'settings';
}

/**
 * Settings that were stored by another release: what this one does not know is left out, and what they lack is as the
 * server was started. What would not be taken any more is brought to what may be, since the site goes on: a number to the
 * nearest one. A text that readers are told stays, for a form makes no link of what is none.
 */
export function fromStored(stored: SettingValues, initial: SiteAndOrigins): SiteAndOrigins {
  const usual = toValues(initial);
  const flat = Object.entries(flatEntries).map(([name, schema]) => {
    const value = stored[name] ?? usual[name];
    const result = v.safeParse(schema, value);
    return [name, result.success ? result.output : nearest(name, value, usual[name])];
  });
  return nested(Object.fromEntries(flat) as FlatSettings);
}

function nearest(name: string, value: Value | undefined, usual: Value | undefined): unknown {
  const bounds = Object.entries(settingBounds).find(([one]) => one === name)?.[1];
  if (bounds && typeof value === 'number') return clampWithin(value, bounds);
  if (isTold(name) && typeof value === 'string') return value.trim();
  return v.parse(flatEntries[name as keyof FlatSettings], usual);
}

function isTold(name: string): boolean {
  return Object.hasOwn(settingLengths, name) || name === 'locale';
}

function nested(flat: FlatSettings): SiteAndOrigins {
  const { controller, contact, policy, retentionDays, origins, ...rest } = flat;
  return { site: { ...rest, notice: { controller, contact, policy, retentionDays } }, origins };
}
