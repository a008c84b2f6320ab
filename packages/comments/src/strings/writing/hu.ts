import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('hu');

/** Hungarian: what is said to somebody who writes. */
export const hu: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Írja meg a hozzászólását.',
      too_long: 'Ez a hozzászólás túl hosszú.',
      invalid: 'Ezt a szöveget nem lehet elküldeni.',
    },
    name: {
      required: 'Adjon meg egy nevet, a sajátját vagy álnevet.',
      too_long: 'Ez a név túl hosszú: legfeljebb 80 karakter.',
      invalid: 'Ebben a névben nincs látható karakter.',
    },
    email: {
      required: 'Adja meg az e-mail-címét.',
      too_long: 'Ez a cím túl hosszú ahhoz, hogy e-mail-cím legyen.',
      invalid: 'Egy e-mail-cím így néz ki: nev@example.org.',
    },
    website: {
      required: 'Adja meg a webhelye címét.',
      too_long: 'Ez a cím túl hosszú: legfeljebb 200 karakter.',
      invalid: 'Egy cím így néz ki: https://example.org.',
    },
  },
  charactersLeft: (count) => plural(count, { one: 'Még # karakter', other: 'Még # karakter' }),
  charactersOver: (count) =>
    plural(count, { one: '# karakterrel több', other: '# karakterrel több' }),
  emailLeftOut: 'Az e-mail-címe nélkül ment el, mert azt nem lehetett titkosítani.',
  emailUnsent: {
    browser:
      'Nem kérünk e-mail-címet: ez a böngésző ezen az oldalon nem tudja titkosítani, nyíltan pedig soha nem küldjük el.',
    no_key:
      'Nem kérünk e-mail-címet: ennek a webhelynek nincs kulcsa a titkosításhoz, nyíltan pedig soha nem küldjük el.',
    other_key:
      'Nem kérünk e-mail-címet: a webhely kulcsa nem az, amelyet ez az oldal vár, így a cím nem lenne biztonságban.',
  },
  notEditable:
    'Ez a böngésző nem tudja megőrizni a kulcsot, amely Önt szerzővé teszi: a hozzászólást nem szerkesztheti és nem törölheti majd.',
  moderated: {
    all: 'A hozzászólásokat közzététel előtt ember olvassa el.',
    first: 'Az első hozzászólásokat közzététel előtt ember olvassa el.',
  },
  replyMail: 'Értesítést kérek a válaszokról e-mailben',
  replyMailMeans: 'Előbb egy levél érkezik, amelyben ezt megerősíti.',
  sending: 'Küldés…',
  published: 'A hozzászólása megjelent.',
  held: 'A hozzászólása megérkezett. Arra vár, hogy valaki elolvassa.',
  sentLater: 'A hozzászólását ez az eszköz őrzi, és magától elküldi.',
  waiting: 'Küldésre vár.',
  notSent: 'Nincs elküldve.',
  edit: 'Szerkesztés',
  discard: 'Elvetés',
  draftRestored: 'Piszkozat visszaállítva',
  draftDiscarded: 'Piszkozat elvetve',
  undo: 'Visszavonás',
  ownComments: 'Hozzászólásaim',
  remove: 'Törlés',
  save: 'Mentés',
  editText: 'Hozzászólás szerkesztése',
  saved: 'A változtatásai megjelentek.',
  removed: 'A hozzászólását töröltük. Egy ideig visszavonhatja.',
  restored: 'A hozzászólása visszakerült.',
  loadingOwn: 'Hozzászólásai betöltése…',
  noOwn: 'Itt nincs semmi, amit erről az eszközről írtak.',
  close: 'Bezárás',
  older: 'Régebbiek megjelenítése',
  exportData: 'Letöltés adatként (JSON)',
  exportText: 'Letöltés szövegként',
  forgetMe: 'Felejtsen el ezen az eszközön',
  forgetMeMeans:
    'Az Önt szerzővé tevő kulcs megsemmisül, a piszkozatokkal és a megjegyzett adatokkal együtt. A hozzászólások megmaradnak, és innen már senki sem szerkesztheti vagy törölheti őket.',
  eraseAll: 'Minden törlése, amit itt írtam',
  eraseAllMeans: 'Minden hozzászólása végleg törlődik erről a webhelyről. Ez nem vonható vissza.',
  keep: 'Minden maradjon',
  forgotten: 'Ezt az eszközt elfelejtettük.',
  erased: (count) =>
    plural(count, { one: '# hozzászólás törölve.', other: '# hozzászólás törölve.' }),
  states: {
    pending: 'Olvasásra vár',
    published: 'Megjelent',
    spam: 'Olvasásra vár',
    refused: 'Nem jelent meg',
    trash: 'Nem jelent meg',
    deleted: 'Törölve',
  },
  reportTitle: 'Hozzászólás bejelentése',
  reportWhat: 'Mi a baj vele',
  reportPick: 'Válassza ki, mi a baj.',
  reportWhy: 'Miért gondolja jogellenesnek vagy szabályellenesnek',
  reportWhyMissing: 'Írja meg, miért.',
  reportName: 'Az Ön neve (nem kötelező)',
  reportEmail: 'Az Ön e-mail-címe (nem kötelező, titkosítva; hogy megírjuk az eredményt)',
  reportGoodFaith: 'Jóhiszeműen úgy vélem, hogy amit itt leírok, pontos és teljes.',
  reportGoodFaithMissing: 'A bejelentéshez jelölje be a jóhiszeműségi nyilatkozatot.',
  reportSend: 'Bejelentés elküldése',
  reportReceived: (id) => `A bejelentése megérkezett. Azonosító: ${isolate(id)}`,
  reportCategories: {
    minors: 'Gyermekek szexuális bántalmazása',
    violence: 'Fenyegetés vagy erőszakra hívás',
    speech: 'Gyűlölet, sértés vagy rágalom',
    privacy: 'Valaki személyes adatai',
    scam: 'Csalás vagy adathalászat',
    property: 'Szerzői jog vagy védjegy',
    rules: 'A webhely szabályai ellen',
    other: 'Valami más',
  },
  draftKept: 'Semmi sem veszett el: a szövege itt marad.',
  noticeWho: (controller) => `Felelős: ${isolate(controller)}.`,
  noticeLocal: 'Amit ír, ebben a böngészőben marad, és senki más nem látja.',
  noticeContact: 'Kapcsolat',
  noticeWhy:
    'A hozzászólása, a neve és a webhelye nyilvános. A cikk alatti beszélgetést szolgálják, ami a webhely jogos érdeke. Külső szolgáltatás nem kapja meg őket, és az IP-címét nem tároljuk.',
  noticeEmail:
    'Az e-mail-címét a böngésző titkosítja. Csak a moderátorok nyithatják meg, hogy a hozzászólásáról írjanak, és minden megnyitást naplózunk.',
  noticeHowLong: (days) =>
    `A megjelent hozzászólás addig marad, amíg az eltávolítását nem kéri. A kéretlenek és az elutasítottak ${plural(days, { one: '# nap', other: '# nap' })} múlva törlődnek.`,
  noticeRights:
    'Kérheti adatai megtekintését, helyesbítését, kiadását vagy törlését, tiltakozhat a felhasználásuk ellen, és panaszt tehet az adatvédelmi hatóságnál.',
  noticePolicy: 'Adatvédelmi tájékoztató',
  heldBadge: 'Olvasásra vár',
  refusedBadge: 'Nem jelent meg',
  commentMissing: 'A keresett hozzászólás nincs itt: nem jelent meg, vagy már nem látható.',
  reasons: {
    hold_all: 'Itt minden hozzászólást elolvasnak közzététel előtt.',
    previously_approved: 'Itt az első hozzászólásokat elolvassák közzététel előtt.',
    max_links: 'Sok hivatkozás van benne.',
    moderation_words: 'Olyan szó van benne, amelyet ez a webhely meg akar nézni.',
    disallowed_words: 'Olyan szó van benne, amelyet ez a webhely nem fogad el.',
    fast_typist: 'Gyorsabban írták, mint ahogy egy ember írni szokott.',
    honeypot: 'Olyan mezőt töltött ki, amelyet ember nem lát.',
  },
  reasonOther: 'Egy moderálási szabály ellenőrzést kért.',
  trouble: {
    offline: 'Nincs kapcsolat.',
    timeout: 'A kiszolgáló nem válaszolt időben.',
    unreachable: 'A kiszolgáló nem érhető el.',
    unavailable: 'A kiszolgáló most nem üzemel.',
    rate_limited: 'Túl sok kérés érkezett a hálózatából.',
    flood: 'Éppen most küldött hozzászólást.',
    duplicate: 'Pontosan ezt a hozzászólást már elküldte.',
    id_conflict: 'Ennek a hozzászólásnak egy korábbi változata már megérkezett.',
    too_large: 'Ez a hozzászólás túl nagy.',
    origin_forbidden: 'Ez a webhely nem fogad hozzászólást erről az oldalról.',
    parent_unknown: 'A hozzászólás, amelyre válaszol, már nincs meg.',
    edit_closed: 'Már nem szerkeszthető.',
    version_conflict: 'Időközben megváltozott. Töltse be újra az oldalt, hogy lássa.',
    not_yours: 'Ezen az eszközön nincs meg a kulcs, amellyel írták.',
    not_found: 'A kiszolgáló nem ismeri ezt a webhelyet.',
    thread_closed: 'A hozzászólások le vannak zárva.',
  },
  troubleOther: 'Valami hiba történt a kiszolgálón.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Próbálja újra # másodperc múlva.',
      other: 'Próbálja újra # másodperc múlva.',
    }),
};
