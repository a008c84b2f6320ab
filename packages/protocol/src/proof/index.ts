export { signRequest, type AuthorKey } from './sign-request.js';
export { thumbprint } from './thumbprint.js';
export { verifyRequest, type SignedRequest, type VerifiedProof } from './verify-request.js';
export { proofHeader } from './proof-header.js';
