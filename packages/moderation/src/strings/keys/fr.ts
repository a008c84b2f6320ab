import { partWhyFr } from '../part-why.js';
import { plurals } from '../plural.js';
import type { KeysStrings } from './strings.js';

const plural = plurals('fr');
const addresses = (n: number): string => plural(n, { one: '# adresse', other: '# adresses' });

export const keysFr: KeysStrings = {
  heading: 'Clés',
  loading: 'En cours…',
  failed: 'Cela n’a pas marché.',
  tryAgain: 'Réessayer',
  why: {
    ...partWhyFr,
    key_wrong: 'Cela n’ouvre aucune clé gardée pour vous.',
    key_damaged:
      'Une copie de clé gardée pour vous est abîmée. Demandez à un propriétaire de vous remettre la clé.',
    key_locked: 'Ouvrez d’abord la clé.',
  },
  keys: 'Ce qui scelle les adresses',
  keysHint:
    'Le navigateur des visiteurs scelle chaque adresse e-mail avec la clé en service. Qui en a la moitié privée peut les ouvrir, et personne d’autre.',
  noKeys: 'Il n’y a pas de clé : aucune adresse n’est demandée.',
  heldBy: {
    server: 'Tenue par le serveur, qui peut l’ouvrir.',
    owner: 'Tenue par les propriétaires : le serveur ne peut pas l’ouvrir.',
  },
  since: (day) => `depuis le ${day}`,
  inUse: 'en service',
  sealed: (n) =>
    plural(n, { one: '# adresse scellée avec elle', other: '# adresses scellées avec elle' }),
  holders: (names) => `En ont une copie à eux : ${names}`,
  open: 'ouverte sur cette page',
  locked: 'verrouillée',
  forget:
    'Plus rien n’est scellé avec elle. Qui fait tourner le serveur la retire du fichier de clés par',
  secret: 'Phrase secrète, ou code d’une fiche de secours',
  unlock: 'Ouvrir',
  unlockHint: 'Elle s’ouvre dans ce navigateur, tant que cette page est là.',
  nothingForYou: 'Aucune clé n’est gardée pour vous. Un propriétaire peut vous en remettre une.',
  opened: {
    passphrase: 'La clé est ouverte sur cette page.',
    recovery:
      'Le code de secours a ouvert la clé. Vous pouvez choisir une nouvelle phrase secrète.',
    handover: 'La clé vous a été remise. Choisissez maintenant une phrase secrète à vous.',
  },
  lock: 'Verrouiller',
  lockedNow: 'La clé est verrouillée.',
  passphrase: 'Phrase secrète',
  passphraseAgain: 'La même encore une fois',
  passphraseHint:
    'Douze caractères ou plus ; quatre ou cinq mots que personne ne devinerait se retiennent le mieux. Personne ne peut la réinitialiser, pas même le serveur.',
  differ: 'Les deux ne sont pas les mêmes.',
  weak: 'Trop peu de caractères différents : cela se devine.',
  setPassphrase: 'Choisir votre phrase secrète',
  passphraseSet: 'Cette phrase secrète ouvre désormais la clé.',
  handOver: 'Remettre la clé',
  handOverTo: 'À qui',
  handOverHint: (name) =>
    `${name} tape ce code une fois, puis choisit une phrase secrète. Donnez-le autrement que par courriel, et à personne d’autre.`,
  makeCode: 'Créer un code',
  newSheet: 'Faire une nouvelle fiche de secours',
  newSheetHint: 'Le code de l’ancienne fiche n’ouvre alors plus rien.',
  newSheetMeans:
    'Le code que vous avez sur papier n’ouvrira plus rien dès cet instant. Ayez une imprimante ou un stylo sous la main : le nouveau n’est montré qu’une fois.',
  newSheetNow: 'La faire maintenant',
  keepSheet: 'Garder l’ancienne',
  reseal: (n) => `Sceller ${addresses(n)} avec la clé en service`,
  resealHint:
    'Les anciennes clés servent tant que des adresses sont scellées avec elles. Ce que votre navigateur peut ouvrir est ouvert ici.',
  resealing: (n) =>
    plural(n, { one: '# adresse scellée à nouveau…', other: '# adresses scellées à nouveau…' }),
  resealed: (n) => `Scellé à nouveau : ${addresses(n)}.`,
  dropped: (n) =>
    plural(n, {
      one: '# enveloppe ne contenait pas d’adresse et a disparu.',
      other: '# enveloppes ne contenaient pas d’adresse et ont disparu.',
    }),
  leftOver: (n) =>
    plural(n, {
      one: '# adresse ne s’ouvre qu’avec une clé verrouillée ici.',
      other: '# adresses ne s’ouvrent qu’avec des clés verrouillées ici.',
    }),
  make: 'Créer une clé que vous seul tenez',
  makeHint:
    'Elle est créée dans ce navigateur et n’en sort qu’enveloppée par votre phrase secrète. Dès lors le serveur ne peut plus ouvrir une adresse, ni qui volerait son disque.',
  makeMail: 'Les réponses par courriel cessent : le serveur ne pourrait plus écrire à personne.',
  makeNow: 'Créer la clé',
  made: 'La clé est créée et en service.',
  code: 'Code de secours, montré seulement maintenant',
  sheet:
    'Imprimez-le ou notez-le, et gardez-le loin de la phrase secrète. Sans phrase ni code, les adresses sont perdues pour toujours.',
  download: 'Télécharger la fiche de secours',
  sheetText: (key, site, code) =>
    `PLACET : FICHE DE SECOURS\n\nSite :  ${site}\nClé :   ${key}\nCode :  ${code}\n\nCe code ouvre la clé des adresses e-mail de vos visiteurs. Gardez-le sur papier, loin de\nvotre phrase secrète. Pour s’en servir : connectez-vous pour modérer, ouvrez « Clés » et\ntapez-le à la place de la phrase secrète.\n`,
  done: 'Je l’ai gardé',
};
