import type { MailStrings } from './strings.js';

/** French. */
export const fr: MailStrings = {
  dir: 'ltr',
  confirm: (page, link) => ({
    subject: 'Réponses à votre commentaire : à confirmer',
    text: `Quelqu’un, sans doute vous, a laissé un commentaire sous « ${page} » avec cette adresse et demandé à être averti des réponses par e-mail.

Pour l’être, ouvrez cette page et confirmez :
${link}

Si ce n’était pas vous, ne faites rien : aucun autre e-mail ne viendra.
`,
  }),
  replies: (page, replies, more, { read, unsubscribe }) => ({
    subject:
      replies.length + more === 1
        ? `Une réponse à votre commentaire sous « ${page} »`
        : `${replies.length + more} réponses à votre commentaire sous « ${page} »`,
    text: `${replies.map(({ name, excerpt }) => `${name} :\n${excerpt}\n`).join('\n')}${
      more > 0 ? `\nEt ${more} de plus.\n` : ''
    }
Lire et répondre :
${read}

Ne plus recevoir ces e-mails :
${unsubscribe}
`,
  }),
  reportReceived: (link) => ({
    subject: 'Votre signalement a été reçu',
    text: `Votre signalement d’un commentaire a été reçu. Une personne va l’examiner et décider ; vous en serez averti.

Où il en est :
${link}
`,
  }),
  reportDecided: (removed, message, contact) => ({
    subject: removed
      ? 'Votre signalement : le commentaire a été retiré'
      : 'Votre signalement : le commentaire reste en ligne',
    text: `${
      removed
        ? 'Une personne a examiné le commentaire que vous avez signalé, et l’a retiré.'
        : 'Une personne a examiné le commentaire que vous avez signalé. Il reste en ligne.'
    }
${message ? `\n${message}\n` : ''}
Si vous n’êtes pas d’accord, vous pouvez vous plaindre auprès du site${contact ? ` (${contact})` : ''}, saisir un organe de règlement extrajudiciaire ou un juge.
`,
  }),
  digest: ({ pending, reported, complaints }, link) => ({
    subject:
      pending <= 1
        ? `${pending} commentaire vous attend`
        : `${pending} commentaires vous attendent`,
    text: `Commentaires retenus :        ${pending}
Commentaires signalés :       ${reported}
Réclamations à traiter :      ${complaints}

Les regarder :
${link}

Vous l’avez demandé sous « Personnes et appareils », où cela prend fin aussi.
`,
  }),
  pages: {
    confirmTitle: 'Réponses par e-mail',
    confirmText: 'Voulez-vous être averti par e-mail quand on répond à votre commentaire ?',
    confirmButton: 'Oui, m’avertir',
    confirmed: 'Vous serez averti des réponses. Chaque e-mail a un lien pour arrêter.',
    unsubscribeTitle: 'Plus d’e-mails',
    unsubscribeText: 'Ne plus être averti des réponses à ce commentaire ?',
    unsubscribeButton: 'Plus d’e-mails',
    unsubscribed: 'Vous ne recevrez plus d’e-mails à propos de ce commentaire.',
  },
};
