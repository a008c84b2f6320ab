/** The request header that carries an author's signature. */
export const proofHeader = 'Placet-Proof';

/** The JWS `typ`: keeps these signatures apart from any other that the same key may make. */
export const proofType = 'placet-proof+jwt';

/** How far the clocks of browser and server may differ, in milliseconds. */
export const proofWindow: number = 5 * 60_000;
