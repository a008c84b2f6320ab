import type { Evidence, WordEvidence } from '../core/index.js';
import { plurals } from './plural.js';
import type { ReasonTexts } from './strings.js';
import { distinctWords } from './words.js';

const plural = plurals('fr');
const list = new Intl.ListFormat('fr');
const seconds = new Intl.NumberFormat('fr', {
  style: 'unit',
  unit: 'second',
  unitDisplay: 'long',
  maximumFractionDigits: 1,
});

const number = new Intl.NumberFormat('fr');
const percent = new Intl.NumberFormat('fr', { style: 'percent' });
const quotedWords = (some: Evidence['learned_spam']['words']): string =>
  list.format(some.slice(0, 4).map(({ word }) => `«\u00A0${word}\u00A0»`));

function words({ matches, more }: WordEvidence): string {
  const quoted = distinctWords(matches).map((word) => `«\u00A0${word}\u00A0»`);
  return list.format(more ? [...quoted, 'd’autres'] : quoted);
}

/** Why a comment was held, in French. */
export const reasonsFr: ReasonTexts = {
  hold_all: () => 'Ce site relit chaque commentaire avant de le publier.',
  previously_approved: ({ key }) =>
    key
      ? 'L’auteur n’a encore aucun commentaire publié.'
      : 'L’auteur ne peut être reconnu\u00A0: son navigateur n’a pas envoyé de clé.',
  max_links: ({ count, limit }) =>
    `${plural(count, { one: 'Il contient # lien', other: 'Il contient # liens' })}\u202F; ${plural(limit, { one: '# suffit pour être retenu.', other: '# suffisent pour être retenu.' })}`,
  moderation_words: (evidence) =>
    `Il contient ${words(evidence)}, sur la liste des mots à vérifier.`,
  disallowed_words: (evidence) =>
    `Il contient ${words(evidence)}, sur la liste des mots interdits.`,
  honeypot: () => 'Un champ invisible pour les personnes a été rempli.',
  fast_typist: ({ seconds: taken, limit }) =>
    `Il a été envoyé ${seconds.format(taken)} après la première frappe\u202F; une personne met au moins ${seconds.format(limit)}.`,
  flood: ({ seconds: since, limit }) =>
    `Il est arrivé ${seconds.format(since)} après le précédent\u202F; il faut au moins ${seconds.format(limit)}.`,
  duplicate: () => 'Le même commentaire a déjà été envoyé.',
  thread_closed: (evidence) =>
    evidence.why === 'closed'
      ? 'Les commentaires sont fermés.'
      : `Les commentaires se ferment après ${plural(evidence.limit, { one: '# jour', other: '# jours' })}.`,
  first_comments: ({ published, limit }) =>
    `${plural(published, { one: 'L’auteur a # commentaire publié', other: 'L’auteur a # commentaires publiés' })}\u202F; les ${number.format(limit)} premiers sont relus.`,
  lookalike_name: (evidence) =>
    evidence.why === 'own'
      ? `Le nom ressemble à «\u00A0${evidence.name}\u00A0», qui est de ce site.`
      : 'Le nom ressemble à celui d’un autre auteur publié ici.',
  proof_of_work: ({ result }) =>
    result === 'missing'
      ? 'Le navigateur n’a pas fait le calcul demandé.'
      : 'Le calcul du navigateur est faux ou périmé.',
  learned_spam: ({ score, words: some }) =>
    `Il ressemble à ce qui a été classé indésirable ici (${percent.format(score)})\u00A0: ${quotedWords(some)}.`,
  external_check: ({ by, why, failed }) =>
    failed
      ? `La vérification par ${by} n’a pas répondu.`
      : `${by} s’y oppose${why ? `\u00A0: ${why}` : '.'}`,
  author_held: () => 'Les modérateurs retiennent tout ce qu’écrit cet auteur.',
};
