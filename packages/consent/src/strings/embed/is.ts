import type { EmbedStrings } from './strings.js';

/** Icelandic. */
export const is: EmbedStrings = {
  reason: (service) =>
    `Efnið er hjá ${service}, sem fær að vita af heimsókn þinni og getur notað vefkökur þegar þessu er hlaðið.`,
  policy: (service) => `Persónuverndarstefna: ${service}`,
  once: 'Hlaða einu sinni',
  always: (service) => `Leyfa alltaf ${service}`,
};
