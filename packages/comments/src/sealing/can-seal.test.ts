import { expect, it, vi } from 'vitest';
import { canSeal } from './can-seal.js';

it('is not misled by an engine that now and then fails to make a key, and is asked once', async () => {
  const make = vi.spyOn(crypto.subtle, 'generateKey');
  make.mockRejectedValueOnce(new DOMException('', 'OperationError'));
  expect(await canSeal()).toBe(true);
  expect(await canSeal()).toBe(true);
  expect(make).toHaveBeenCalledTimes(2);
  make.mockRestore();
});
