import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('sv');

/** Swedish: what is said to somebody who writes. */
export const sv: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Skriv din kommentar.',
      too_long: 'Kommentaren är för lång.',
      invalid: 'Den här texten kan inte skickas.',
    },
    name: {
      required: 'Ange ett namn, ditt eget eller ett annat.',
      too_long: 'Namnet är för långt: högst 80 tecken.',
      invalid: 'Namnet har inget synligt tecken.',
    },
    email: {
      required: 'Ange din e-postadress.',
      too_long: 'Adressen är för lång för en e-postadress.',
      invalid: 'En e-postadress ser ut som namn@example.org.',
    },
    website: {
      required: 'Ange adressen till din webbplats.',
      too_long: 'Adressen är för lång: högst 200 tecken.',
      invalid: 'En adress ser ut som https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: '# tecken kvar', other: '# tecken kvar' }),
  charactersOver: (count) =>
    plural(count, { one: '# tecken för mycket', other: '# tecken för mycket' }),
  emailLeftOut: 'Den skickades utan din e-postadress, som inte kunde krypteras.',
  emailUnsent: {
    browser:
      'Ingen e-postadress efterfrågas: webbläsaren kan inte kryptera den på den här sidan, och vi skickar den aldrig i klartext.',
    no_key:
      'Ingen e-postadress efterfrågas: webbplatsen har ingen nyckel att kryptera den med, och vi skickar den aldrig i klartext.',
    other_key:
      'Ingen e-postadress efterfrågas: webbplatsens nyckel är inte den som sidan väntar sig, så en adress vore inte säker.',
  },
  notEditable:
    'Webbläsaren kan inte behålla nyckeln som gör dig till författare: du kommer inte att kunna redigera eller radera kommentaren.',
  moderated: {
    all: 'Kommentarer läses av en människa innan de publiceras.',
    first: 'Första kommentarer läses av en människa innan de publiceras.',
  },
  replyMail: 'Meddela mig svar via e-post',
  replyMailMeans: 'Först kommer ett mejl där du bekräftar det.',
  sending: 'Skickar…',
  published: 'Din kommentar är publicerad.',
  held: 'Din kommentar har kommit fram. Den väntar på att läsas av en människa.',
  sentLater: 'Din kommentar finns kvar på enheten och skickas av sig själv.',
  waiting: 'Väntar på att skickas.',
  notSent: 'Inte skickad.',
  edit: 'Redigera',
  discard: 'Kasta',
  draftRestored: 'Utkast återställt',
  draftDiscarded: 'Utkast kastat',
  undo: 'Ångra',
  ownComments: 'Mina kommentarer',
  remove: 'Radera',
  save: 'Spara',
  editText: 'Redigera din kommentar',
  saved: 'Dina ändringar är publicerade.',
  removed: 'Din kommentar är raderad. Du kan ångra det en stund.',
  restored: 'Din kommentar är tillbaka.',
  loadingOwn: 'Läser in dina kommentarer…',
  noOwn: 'Inget som skrivits på den här enheten finns här.',
  close: 'Stäng',
  older: 'Visa äldre',
  exportData: 'Hämta som data (JSON)',
  exportText: 'Hämta som text',
  forgetMe: 'Glöm mig på den här enheten',
  forgetMeMeans:
    'Nyckeln som gör dig till författare förstörs, med utkast och ihågkomna uppgifter. Dina kommentarer blir kvar, och ingen kan längre redigera eller radera dem härifrån.',
  eraseAll: 'Radera allt jag skrivit här',
  eraseAllMeans: 'Alla dina kommentarer på webbplatsen raderas för gott. Det går inte att ångra.',
  keep: 'Behåll allt',
  forgotten: 'Den här enheten är glömd.',
  erased: (count) =>
    plural(count, { one: '# kommentar raderades.', other: '# kommentarer raderades.' }),
  states: {
    pending: 'Väntar på att läsas',
    published: 'Publicerad',
    spam: 'Väntar på att läsas',
    refused: 'Inte publicerad',
    trash: 'Inte publicerad',
    deleted: 'Raderad',
  },
  reportTitle: 'Anmäl den här kommentaren',
  reportWhat: 'Vad som är fel',
  reportPick: 'Välj vad som är fel.',
  reportWhy: 'Varför du anser den olaglig eller emot reglerna',
  reportWhyMissing: 'Säg varför.',
  reportName: 'Ditt namn (valfritt)',
  reportEmail: 'Din e-post (valfri, krypterad; för att meddela utfallet)',
  reportGoodFaith: 'I god tro anser jag att det jag uppger här är riktigt och fullständigt.',
  reportGoodFaithMissing: 'Kryssa i försäkran om god tro för att skicka anmälan.',
  reportSend: 'Skicka anmälan',
  reportReceived: (id) => `Din anmälan har kommit fram. Referens: ${isolate(id)}`,
  reportCategories: {
    minors: 'Sexuella övergrepp mot barn',
    violence: 'Hot eller uppmaning till våld',
    speech: 'Hat, förolämpning eller förtal',
    privacy: 'Någons personuppgifter',
    scam: 'Bedrägeri eller nätfiske',
    property: 'Upphovsrätt eller varumärke',
    rules: 'Emot webbplatsens regler',
    other: 'Något annat',
  },
  draftKept: 'Inget är förlorat: din text finns kvar här.',
  noticeWho: (controller) => `Ansvarig: ${isolate(controller)}.`,
  noticeLocal: 'Det du skriver stannar i den här webbläsaren, och ingen annan ser det.',
  noticeContact: 'Kontakt',
  noticeWhy:
    'Din kommentar, ditt namn och din webbplats är offentliga. De tjänar diskussionen under artikeln, ett berättigat intresse för webbplatsen. Ingen utomstående tjänst får dem, och din IP-adress sparas inte.',
  noticeEmail:
    'Din e-postadress krypteras i din webbläsare. Bara moderatorerna kan öppna den, för att nå dig om din kommentar, och varje öppning loggas.',
  noticeHowLong: (days) =>
    `En publicerad kommentar blir kvar tills du ber om att få bort den. Oönskade och avvisade raderas efter ${plural(days, { one: '# dag', other: '# dagar' })}.`,
  noticeRights:
    'Du kan begära att få se, rätta, få ut eller radera dina uppgifter, invända mot att de används och klaga hos en dataskyddsmyndighet.',
  noticePolicy: 'Integritetspolicy',
  heldBadge: 'Väntar på att läsas',
  refusedBadge: 'Inte publicerad',
  commentMissing: 'Kommentaren du söker finns inte här: den är inte publicerad, eller inte längre.',
  reasons: {
    hold_all: 'Här läses alla kommentarer innan de publiceras.',
    previously_approved: 'Här läses första kommentarer innan de publiceras.',
    max_links: 'Den har många länkar.',
    moderation_words: 'Den har ett ord som webbplatsen vill granska.',
    disallowed_words: 'Den har ett ord som webbplatsen inte godtar.',
    fast_typist: 'Den skrevs snabbare än en människa brukar skriva.',
    honeypot: 'Den fyllde i ett fält som människor inte ser.',
  },
  reasonOther: 'En modereringsregel bad om en granskning.',
  trouble: {
    offline: 'Du är offline.',
    timeout: 'Servern svarade inte i tid.',
    unreachable: 'Servern går inte att nå.',
    unavailable: 'Servern är inte tillgänglig just nu.',
    rate_limited: 'För många förfrågningar kom från ditt nät.',
    flood: 'Du har nyss publicerat en kommentar.',
    duplicate: 'Du har redan publicerat precis den här kommentaren.',
    id_conflict: 'En tidigare version av kommentaren hade redan kommit fram.',
    too_large: 'Kommentaren är för stor.',
    origin_forbidden: 'Webbplatsen tar inte emot kommentarer från den här sidan.',
    thread_closed: 'Kommentarerna är stängda.',
    parent_unknown: 'Kommentaren du svarar på finns inte längre.',
    edit_closed: 'Den kan inte längre redigeras.',
    version_conflict: 'Den har ändrats under tiden. Läs in sidan igen för att se den.',
    not_yours: 'Enheten har inte nyckeln som skrev den.',
    not_found: 'Servern känner inte till webbplatsen.',
  },
  troubleOther: 'Något gick fel på servern.',
  tryAgainIn: (seconds) =>
    plural(seconds, { one: 'Försök igen om # sekund.', other: 'Försök igen om # sekunder.' }),
};
