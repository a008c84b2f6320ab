import type { CookieConfig, LegalConfig, ServiceConfig, SiteConfig } from './site-config.js';

type Shape = Readonly<
  Record<string, 'text' | 'address' | 'access' | 'flag' | 'days' | 'storage' | 'cookies'>
>;

const category: Shape = { title: 'text', purpose: 'text' };
const service: Readonly<Record<keyof ServiceConfig, Shape[string]>> = {
  name: 'text',
  provider: 'text',
  purpose: 'text',
  policy: 'address',
  cookies: 'cookies',
};
const cookie: Readonly<Record<keyof CookieConfig, Shape[string]>> = {
  name: 'text',
  type: 'storage',
  domain: 'text',
  httpOnly: 'flag',
  provider: 'text',
  purpose: 'text',
  duration: 'text',
  days: 'days',
  thirdParty: 'access',
};
const legal: Readonly<Record<keyof LegalConfig, Shape[string]>> = {
  controller: 'text',
  recipients: 'text',
  transfers: 'text',
  retention: 'text',
  rights: 'text',
  authority: 'text',
};
const storages = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cache'];

const expected: Readonly<Record<Shape[string], readonly [string, (value: unknown) => boolean]>> = {
  text: ['a text', (value) => typeof value === 'string' && value.trim() !== ''],
  address: [
    'the http(s) address of a page',
    (value) => typeof value === 'string' && /^(?![a-z][\w.+-]*:)|^https?:\/\/./i.test(value),
  ],
  access: [
    'true, false or a text',
    (value) => typeof value === 'boolean' || typeof value === 'string',
  ],
  flag: ['true or false', (value) => typeof value === 'boolean'],
  days: ['a number of days', (value) => typeof value === 'number' && value > 0],
  storage: [`one of ${storages.join(', ')}`, (value) => storages.includes(value as string)],
  cookies: ['a list', Array.isArray],
};

/** Lists everything that is wrong with a site's JSON, a sentence each that names the place and what was expected there. */
export function configProblems(config: unknown): readonly string[] {
  const problems: string[] = [];
  const members = (at: string, value: unknown): [name: string, value: unknown][] => {
    if (value === undefined) return [];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.entries(value);
    problems.push(`${at}: expected an object, got ${JSON.stringify(value)}.`);
    return [];
  };
  const check = (at: string, value: unknown, shape: Shape): void => {
    for (const [name, member] of members(at, value)) {
      const kind = Object.hasOwn(shape, name) ? shape[name] : undefined;
      if (!kind)
        problems.push(`${at}.${name} is unknown; expected ${Object.keys(shape).join(', ')}.`);
      else if (!expected[kind][1](member))
        problems.push(
          `${at}.${name}: expected ${expected[kind][0]}, got ${JSON.stringify(member)}.`,
        );
    }
  };
  for (const [name, value] of members('the JSON', config)) {
    if (name === 'categories')
      for (const [key, one] of members(name, value)) check(`categories.${key}`, one, category);
    else if (name === 'services')
      for (const [key, one] of members(name, value)) {
        const at = `services[${JSON.stringify(key)}]`;
        if (!/^[^/]+\/./.test(key))
          problems.push(`${at}: expected a name such as "media/youtube".`);
        check(at, one, service);
        const cookies: unknown = members('', one).find(([member]) => member === 'cookies')?.[1];
        if (!Array.isArray(cookies)) continue;
        for (const [index, each] of cookies.entries()) {
          check(`${at}.cookies[${index}]`, each, cookie);
          if (!(each as Partial<CookieConfig> | null)?.name)
            problems.push(`${at}.cookies[${index}] has no name.`);
        }
      }
    else if (name === 'legal') check('legal', value, legal);
    else problems.push(`"${name}" is unknown; expected categories, services or legal.`);
  }
  return problems;
}

/** What visitors are owed before they consent and the site does not say: paths in its JSON (GDPR art. 13; Planet49). */
export function missingInformation(
  config: SiteConfig,
  questions: readonly string[],
): readonly string[] {
  const owed = ['controller', 'recipients', 'transfers', 'retention', 'authority'] as const;
  const missing: string[] = owed
    .filter((name) => !config.legal?.[name])
    .map((name) => `legal.${name}`);
  for (const question of questions) {
    if (!question.includes('/')) continue;
    const { provider, cookies } = config.services?.[question] ?? {};
    const at = `services[${JSON.stringify(question)}]`;
    if (!provider) missing.push(`${at}.provider`);
    if (!cookies) missing.push(`${at}.cookies`);
    for (const { name, purpose, duration, days, thirdParty } of cookies ?? []) {
      if (!purpose || !(duration ?? days) || thirdParty === undefined)
        missing.push(`${at}.cookies: purpose, duration or thirdParty of ${name}`);
    }
  }
  return missing;
}
