import type { EmbedStrings } from './strings.js';

/** Hindi. */
export const hi: EmbedStrings = {
  reason: (service) =>
    `यह सामग्री ${service} पर रखी है। लोड होने पर ${service} को आपके आने का पता चलेगा और वह कुकी का उपयोग कर सकता है।`,
  policy: (service) => `${service} की गोपनीयता नीति`,
  once: 'एक बार लोड करें',
  always: (service) => `${service} को हमेशा अनुमति दें`,
};
