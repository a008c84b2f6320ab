export { newRecoveryCode, normaliseCode } from './recovery-code.js';
export { minPassphrase, unwrapKey, wrapKey } from './wrap-key.js';
