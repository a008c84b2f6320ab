export { generateKey, keyId, type PrivateKey } from './keys.js';
export { openEmail } from './open-email.js';
export { sealEmail } from './seal-email.js';
