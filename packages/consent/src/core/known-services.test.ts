import { describe, expect, it } from 'vitest';
import { isHostOf, knownService } from './known-services.js';

describe('a service that is known by one word', () => {
  it.each([
    ['youtube', 'i.ytimg.com', true],
    ['youtube', 'youtube-nocookie.com', true],
    ['youtube', 'notyoutube.com', false],
    ['youtube', 'youtube.com.example.org', false],
    ['x', 'netflix.com', false],
    ['x', 'platform.twitter.com', true],
  ])('%s: %s is its own: %s', (name, host, own) => {
    const service = knownService(name);
    expect(service && isHostOf(service, host)).toBe(own);
  });

  it.each(['constructor', '__proto__', '', 'unheard-of'])('"%s" is not one', (name) => {
    expect(knownService(name)).toBeUndefined();
  });
});
