import type { EmbedStrings } from './strings.js';

/** Slovenian. */
export const sl: EmbedStrings = {
  reason: (service) =>
    `Vsebina je pri storitvi ${service}, ki bo po nalaganju izvedela za vaš obisk in lahko uporabi piškotke.`,
  policy: (service) => `Pravilnik o zasebnosti: ${service}`,
  once: 'Naloži enkrat',
  always: (service) => `Vedno dovoli: ${service}`,
};
