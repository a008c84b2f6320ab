/** The consent types of Google Consent Mode v2; Microsoft's two products have some of them by the same names. */
export const signalKeys = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

/** One consent type of Google Consent Mode v2. */
export type SignalKey = (typeof signalKeys)[number];

/** What a tag is told of one consent type. */
export type SignalValue = 'granted' | 'denied';

/** What a tag is told of all consent types. */
export type Signals = Readonly<Record<SignalKey, SignalValue>>;

/** Which consent types a category stands for. */
export type SignalMap = Readonly<Record<string, readonly SignalKey[]>>;

const ads: readonly SignalKey[] = ['ad_storage', 'ad_user_data', 'ad_personalization'];

/** The categories as they are commonly called. Names are compared exactly; what is not here stays denied. */
export const commonSignals: SignalMap = {
  analytics: ['analytics_storage'],
  measurement: ['analytics_storage'],
  statistics: ['analytics_storage'],
  marketing: ads,
  advertising: ads,
  advertisement: ads,
  ads,
  functionality: ['functionality_storage'],
  functional: ['functionality_storage'],
  preferences: ['functionality_storage', 'personalization_storage'],
  personalization: ['personalization_storage'],
};

/**
 * What holds, in the words of the tags: a consent type is granted where a category is that stands for it, and none that
 * does is refused. `security_storage` is what the site itself needs, and always granted.
 *
 * @param answer The answer to a category; `undefined` while there is none.
 */
export function signalsOf(
  answer: (category: string) => boolean | undefined,
  map: SignalMap,
): Signals {
  const categories = Object.keys(map);
  const value = (key: SignalKey): SignalValue => {
    const answers = categories.filter((name) => map[name]?.includes(key)).map(answer);
    const isGranted = answers.includes(true) && !answers.includes(false);
    return isGranted || key === 'security_storage' ? 'granted' : 'denied';
  };
  return Object.fromEntries(signalKeys.map((key) => [key, value(key)])) as Signals;
}
