import { PlacetError } from '@placet/base/core';

/** The stable code of whatever a client rejected with. */
export function errorCode(error: unknown): string {
  return error instanceof PlacetError ? error.code : 'internal';
}
