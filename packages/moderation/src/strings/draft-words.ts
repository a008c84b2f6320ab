/** What is said of values that cannot be, and of those that two people changed. */
export interface DraftWords {
  readonly wrong: string;
  /** Comes after `conflict`. */
  readonly both: (labels: readonly string[]) => string;
  /** What a number has to be. */
  readonly expectedWhole: (min: string, max: string) => string;
  readonly expectedNumber: (min: string, max: string) => string;
  /** Of a value of which there is no more to say. */
  readonly expectedOther: string;
}

function listed(locale: string, labels: readonly string[], open: string, close: string): string {
  return new Intl.ListFormat(locale).format(labels.map((label) => `${open}${label}${close}`));
}

export const draftWordsEn: DraftWords = {
  wrong: 'Not saved: what is marked cannot be.',
  both: (labels) =>
    `Both of you changed ${listed('en', labels, '“', '”')}: saving puts yours in place of theirs.`,
  expectedWhole: (min, max) => `A whole number from ${min} to ${max}.`,
  expectedNumber: (min, max) => `A number from ${min} to ${max}; it may have a fraction.`,
  expectedOther: 'The server does not accept this.',
};

export const draftWordsFr: DraftWords = {
  wrong: 'Pas enregistré\u00A0: ce qui est marqué n’est pas possible.',
  both: (labels) =>
    `Vous avez changé tous les deux ${listed('fr', labels, '«\u00A0', '\u00A0»')}\u00A0: en enregistrant, vous mettez votre valeur à la place de la sienne.`,
  expectedWhole: (min, max) => `Un nombre entier de ${min} à ${max}.`,
  expectedNumber: (min, max) => `Un nombre de ${min} à ${max}, avec ou sans décimales.`,
  expectedOther: 'Le serveur n’accepte pas cette valeur.',
};

export const draftWordsAr: DraftWords = {
  wrong: 'لم يُحفظ: ما عُلّم عليه غير ممكن.',
  both: (labels) => `غيّرتما كلاكما ${listed('ar', labels, '«', '»')}: الحفظ يضع قيمتك مكان قيمته.`,
  expectedWhole: (min, max) => `عدد صحيح من ${min} إلى ${max}.`,
  expectedNumber: (min, max) => `عدد من ${min} إلى ${max}، وقد يكون كسريًا.`,
  expectedOther: 'لا يقبل الخادم هذه القيمة.',
};
