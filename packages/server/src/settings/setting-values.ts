import type { SettingValues } from '@placet/protocol';
import * as v from 'valibot';
import type { SiteSettings } from '../app-deps.js';
import { flatSettingsSchema } from './settings-schema.js';

/** The settings of a site, and the other origins whose pages may write. */
export interface SiteAndOrigins {
  readonly site: SiteSettings;
  readonly origins: readonly string[];
}

/** A setting that cannot be, and what was expected of it. */
export class SettingError extends Error {
  /** Its name. */
  readonly field: string;

  constructor(field: string, expected: string) {
    super(`Expected ${field} to be ${expected}.`);
    this.field = field;
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

/** The other way. @throws SettingError for the first one that is wrong, missing or not known. */
export function fromValues(values: SettingValues): SiteAndOrigins {
  const result = v.safeParse(flatSettingsSchema, values);
  if (!result.success) {
    const [issue] = result.issues;
    const [step] = issue.path ?? [];
    const field = typeof step?.key === 'string' ? step.key : 'settings';
    throw new SettingError(
      field,
      issue.type === 'strict_object' ? 'a known setting' : issue.message,
    );
  }
  const { controller, contact, policy, retentionDays, origins, ...rest } = result.output;
  return { site: { ...rest, notice: { controller, contact, policy, retentionDays } }, origins };
}
