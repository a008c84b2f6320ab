import type { ConsentStrings } from './strings.js';

/** Swedish. */
export const sv: ConsentStrings = {
  title: 'Får vi använda kakor?',
  ask: 'Med ditt samtycke använder webbplatsen kakor och liknande tekniker för:',
  remind: 'Du kan neka, och du kan ändra dig när som helst.',
  optOutTitle: 'Dina integritetsval',
  optOutAsk: 'Om du inte nekar använder webbplatsen kakor och liknande tekniker för:',
  signalHonoured:
    'Signalen om nekande följs: din webbläsare skickar Global Privacy Control, så allt detta är avstängt.',
  keepOff: 'Låt vara avstängt',
  accept: 'Godkänn',
  refuse: 'Neka',
  choose: 'Välj',
  readMore: 'Läs mer',
  preferences: 'Dina val',
  preferencesIntro: 'Slå på det du går med på. Inget ändras förrän du sparar.',
  alwaysOn: 'Alltid på',
  details: 'Detaljer: företag, kakor, dina rättigheter',
  save: 'Spara mina val',
  acceptAll: 'Godkänn alla',
  refuseAll: 'Neka alla',
  close: 'Stäng utan att ändra något',
  saved: 'Dina val är sparade.',
  notKept: 'Din webbläsare kunde inte spara dina val: de gäller bara på den här sidan.',
  categories: {
    necessary: {
      title: 'Nödvändigt',
      purpose: 'Det som webbplatsen inte fungerar utan, som att hålla dig inloggad.',
    },
    functionality: {
      title: 'Extra funktioner',
      purpose: 'Funktioner som man kan vara utan, som chatt eller kartor.',
    },
    preferences: {
      title: 'Inställningar',
      purpose: 'Kommer ihåg dina inställningar, som språk eller textstorlek.',
    },
    analytics: {
      title: 'Besöksmätning',
      purpose: 'Räknar besök och visar vilka sidor som läses.',
    },
    marketing: {
      title: 'Annonsering',
      purpose: 'Väljer annonser efter vad du tittar på, här och på andra ställen.',
    },
    media: {
      title: 'Inbäddat innehåll',
      purpose: 'Visar videor och kartor från andra företag, som då ser ditt besök.',
    },
  },
};
