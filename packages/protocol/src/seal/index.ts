export { generateKey, keyId, type PrivateKey } from './keys.js';
export { isPair, isPublicKey } from './is-pair.js';
export { openEmail } from './open-email.js';
export { sealEmail } from './seal-email.js';
