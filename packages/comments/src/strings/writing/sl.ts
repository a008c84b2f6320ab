import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('sl');

/** Slovenian: what is said to somebody who writes. */
export const sl: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Napišite svoj komentar.',
      too_long: 'Ta komentar je predolg.',
      invalid: 'Tega besedila ni mogoče poslati.',
    },
    name: {
      required: 'Vnesite ime, svoje ali vzdevek.',
      too_long: 'To ime je predolgo: največ 80 znakov.',
      invalid: 'To ime nima vidnega znaka.',
    },
    email: {
      required: 'Vnesite svoj e-poštni naslov.',
      too_long: 'Ta naslov je predolg za e-poštni naslov.',
      invalid: 'E-poštni naslov je videti tako: ime@example.org.',
    },
    website: {
      required: 'Vnesite naslov svojega spletnega mesta.',
      too_long: 'Ta naslov je predolg: največ 200 znakov.',
      invalid: 'Naslov je videti tako: https://example.org.',
    },
  },
  charactersLeft: (count) =>
    plural(count, { one: 'Še # znak', two: 'Še # znaka', few: 'Še # znaki', other: 'Še # znakov' }),
  charactersOver: (count) =>
    plural(count, {
      one: '# znak preveč',
      two: '# znaka preveč',
      few: '# znaki preveč',
      other: '# znakov preveč',
    }),
  emailLeftOut: 'Odšel je brez vašega e-poštnega naslova, ki ga ni bilo mogoče šifrirati.',
  emailUnsent: {
    browser:
      'E-poštnega naslova ne zahtevamo: ta brskalnik ga na tej strani ne more šifrirati, odkrito pa ga nikoli ne pošljemo.',
    no_key:
      'E-poštnega naslova ne zahtevamo: to mesto nima ključa za šifriranje, odkrito pa ga nikoli ne pošljemo.',
    other_key:
      'E-poštnega naslova ne zahtevamo: ključ, ki ga mesto ponuja, ni tisti, ki ga ta stran pričakuje, zato naslov ne bi bil varen.',
  },
  notEditable:
    'Ta brskalnik ne more hraniti ključa, zaradi katerega ste avtor: komentarja ne boste mogli urediti ali izbrisati.',
  moderated: {
    all: 'Komentarje pred objavo prebere človek.',
    first: 'Prve komentarje pred objavo prebere človek.',
  },
  replyMail: 'Obvesti me o odgovorih po e-pošti',
  replyMailMeans: 'Najprej pride sporočilo, v katerem to potrdite.',
  sending: 'Pošiljanje…',
  published: 'Vaš komentar je objavljen.',
  held: 'Vaš komentar je prejet. Čaka, da ga nekdo prebere.',
  sentLater: 'Vaš komentar je shranjen v tej napravi in se bo poslal sam.',
  waiting: 'Čaka na pošiljanje.',
  notSent: 'Ni poslano.',
  edit: 'Uredi',
  discard: 'Zavrzi',
  draftRestored: 'Osnutek obnovljen',
  draftDiscarded: 'Osnutek zavržen',
  undo: 'Razveljavi',
  ownComments: 'Moji komentarji',
  remove: 'Izbriši',
  save: 'Shrani',
  editText: 'Uredite komentar',
  saved: 'Vaše spremembe so objavljene.',
  removed: 'Vaš komentar je izbrisan. Nekaj časa lahko to razveljavite.',
  restored: 'Vaš komentar je spet tu.',
  loadingOwn: 'Nalaganje vaših komentarjev…',
  noOwn: 'Tukaj ni ničesar, kar je bilo napisano v tej napravi.',
  close: 'Zapri',
  older: 'Pokaži starejše',
  exportData: 'Prenesi kot podatke (JSON)',
  exportText: 'Prenesi kot besedilo',
  forgetMe: 'Pozabi me v tej napravi',
  forgetMeMeans:
    'Ključ, zaradi katerega ste avtor, se uniči, z osnutki in zapomnjenimi podatki vred. Komentarji ostanejo in od tod jih nihče več ne more urediti ali izbrisati.',
  eraseAll: 'Izbriši vse, kar sem tu napisal',
  eraseAllMeans:
    'Vsi vaši komentarji na tem mestu se izbrišejo za vedno. Tega ni mogoče razveljaviti.',
  keep: 'Obdrži vse',
  forgotten: 'Ta naprava je pozabljena.',
  erased: (count) =>
    plural(count, {
      one: 'Izbrisan je # komentar.',
      two: 'Izbrisana sta # komentarja.',
      few: 'Izbrisani so # komentarji.',
      other: 'Izbrisanih je # komentarjev.',
    }),
  states: {
    pending: 'Čaka na branje',
    published: 'Objavljeno',
    spam: 'Čaka na branje',
    refused: 'Ni objavljeno',
    trash: 'Ni objavljeno',
    deleted: 'Izbrisano',
  },
  reportTitle: 'Prijavite ta komentar',
  reportWhat: 'Kaj je narobe',
  reportPick: 'Izberite, kaj je narobe.',
  reportWhy: 'Zakaj menite, da je nezakonit ali v nasprotju s pravili',
  reportWhyMissing: 'Povejte, zakaj.',
  reportName: 'Vaše ime (neobvezno)',
  reportEmail: 'Vaša e-pošta (neobvezno, šifrirano; da vam sporočimo izid)',
  reportGoodFaith: 'V dobri veri menim, da je to, kar navajam, točno in popolno.',
  reportGoodFaithMissing: 'Za pošiljanje prijave označite izjavo o dobri veri.',
  reportSend: 'Pošlji prijavo',
  reportReceived: (id) => `Vaša prijava je prejeta. Oznaka: ${isolate(id)}`,
  reportCategories: {
    minors: 'Spolna zloraba otrok',
    violence: 'Grožnja ali poziv k nasilju',
    speech: 'Sovraštvo, žalitev ali obrekovanje',
    privacy: 'Osebni podatki nekoga',
    scam: 'Goljufija ali lažno predstavljanje',
    property: 'Avtorska pravica ali znamka',
    rules: 'Proti pravilom tega mesta',
    other: 'Nekaj drugega',
  },
  draftKept: 'Nič ni izgubljeno: vaše besedilo ostane tukaj.',
  noticeWho: (controller) => `Odgovoren: ${isolate(controller)}.`,
  noticeLocal: 'Kar napišete, ostane v tem brskalniku in tega ne vidi nihče drug.',
  noticeContact: 'Stik',
  noticeWhy:
    'Vaš komentar, ime in spletno mesto so javni. Služijo razpravi pod tem člankom, kar je zakoniti interes tega mesta. Ne prejme jih nobena zunanja storitev in vašega naslova IP ne hranimo.',
  noticeEmail:
    'Vaš e-poštni naslov se šifrira v brskalniku. Odprejo ga lahko le moderatorji, da vam pišejo o komentarju, in vsako odprtje se zabeleži.',
  noticeHowLong: (days) =>
    `Objavljen komentar ostane, dokler ne zahtevate odstranitve. Nezaželeni in zavrnjeni se izbrišejo po ${plural(days, { one: '# dnevu', two: '# dneh', few: '# dneh', other: '# dneh' })}.`,
  noticeRights:
    'Zahtevate lahko vpogled, popravek, prejem ali izbris svojih podatkov, ugovarjate njihovi uporabi in se pritožite pri organu za varstvo podatkov.',
  noticePolicy: 'Pravilnik o zasebnosti',
  heldBadge: 'Čaka na branje',
  refusedBadge: 'Ni objavljeno',
  commentMissing: 'Komentarja, ki ga iščete, ni tukaj: ni objavljen ali ni več.',
  reasons: {
    hold_all: 'Tu se vsi komentarji preberejo pred objavo.',
    previously_approved: 'Tu se prvi komentarji preberejo pred objavo.',
    max_links: 'Ima veliko povezav.',
    moderation_words: 'Ima besedo, ki jo to mesto želi pogledati.',
    disallowed_words: 'Ima besedo, ki je to mesto ne sprejme.',
    fast_typist: 'Napisan je bil hitreje, kot človek običajno piše.',
    honeypot: 'Izpolnil je polje, ki ga ljudje ne vidijo.',
  },
  reasonOther: 'Pravilo moderiranja je zahtevalo pregled.',
  trouble: {
    offline: 'Niste povezani.',
    timeout: 'Strežnik ni odgovoril pravočasno.',
    unreachable: 'Strežnik ni dosegljiv.',
    unavailable: 'Strežnik trenutno ne deluje.',
    rate_limited: 'Iz vašega omrežja je prišlo preveč zahtev.',
    flood: 'Pravkar ste objavili komentar.',
    duplicate: 'Prav ta komentar ste že objavili.',
    id_conflict: 'Starejša različica tega komentarja je že prispela.',
    too_large: 'Ta komentar je prevelik.',
    origin_forbidden: 'To mesto ne sprejema komentarjev s te strani.',
    parent_unknown: 'Komentarja, na katerega odgovarjate, ni več.',
    edit_closed: 'Ni ga več mogoče urediti.',
    version_conflict: 'Medtem se je spremenil. Znova naložite stran, da ga vidite.',
    not_yours: 'Ta naprava nima ključa, s katerim je bil napisan.',
    not_found: 'Strežnik ne pozna tega mesta.',
    thread_closed: 'Komentarji so zaprti.',
  },
  troubleOther: 'Na strežniku je šlo nekaj narobe.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Poskusite znova čez # sekundo.',
      two: 'Poskusite znova čez # sekundi.',
      few: 'Poskusite znova čez # sekunde.',
      other: 'Poskusite znova čez # sekund.',
    }),
};
