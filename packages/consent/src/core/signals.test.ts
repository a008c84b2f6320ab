import { describe, expect, it } from 'vitest';
import { commonSignals, signalKeys, signalsOf } from './signals.js';

const granted = (...categories: string[]) =>
  Object.entries(signalsOf((name) => categories.includes(name) || undefined, commonSignals))
    .filter(([, value]) => value === 'granted')
    .map(([key]) => key);

describe('signals', () => {
  it('are all denied before an answer, but for security', () => {
    expect(signalsOf(() => undefined, commonSignals)).toEqual({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
    });
  });

  it.each([
    ['analytics', ['analytics_storage']],
    ['marketing', ['ad_storage', 'ad_user_data', 'ad_personalization']],
    ['functionality', ['functionality_storage']],
    ['simpleanalytics', []],
    ['constructor', []],
  ])('grant for %s exactly %j', (category, keys) => {
    expect(granted(category)).toEqual([...keys, 'security_storage']);
  });

  it('are denied by one refusal, though another category stands for the same', () => {
    const answers = new Map([
      ['functionality', false],
      ['preferences', true],
    ]);
    const signals = signalsOf((name) => answers.get(name), commonSignals);
    expect(signals.functionality_storage).toBe('denied');
    expect(signals.personalization_storage).toBe('granted');
  });

  it('have every key in the map known', () => {
    const keys = Object.values(commonSignals).flat();
    expect(keys.filter((key) => !signalKeys.includes(key))).toEqual([]);
  });
});
