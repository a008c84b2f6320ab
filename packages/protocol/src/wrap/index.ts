export { newRecoveryCode, normaliseCode } from './recovery-code.js';
export { isWrapped } from './wrapped-header.js';
export { minPassphrase, unwrapKey, wrapKey } from './wrap-key.js';
