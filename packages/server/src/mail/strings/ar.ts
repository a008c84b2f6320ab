import type { MailStrings } from './strings.js';

/** Arabic. */
export const ar: MailStrings = {
  dir: 'rtl',
  confirm: (page, link) => ({
    subject: 'الردود على تعليقك: يُرجى التأكيد',
    text: `ترك أحدهم، ولعله أنت، تعليقًا على «${page}» بهذا العنوان وطلب إعلامه بالردود بالبريد.

لإعلامك افتح هذه الصفحة وأكّد:
${link}

إن لم تكن أنت فلا تفعل شيئًا: لن تصلك رسالة أخرى.
`,
  }),
  replies: (page, replies, more, { read, unsubscribe }) => ({
    subject: `ردود على تعليقك على «${page}»: ${replies.length + more}`,
    text: `${replies.map(({ name, excerpt }) => `${name}:\n${excerpt}\n`).join('\n')}${
      more > 0 ? `\nوغيرها: ${more}\n` : ''
    }
اقرأ وأجب:
${read}

لإيقاف هذه الرسائل:
${unsubscribe}
`,
  }),
  reportReceived: (link) => ({
    subject: 'وصل بلاغك',
    text: `وصل بلاغك عن تعليق. سينظر فيه شخص ويقرر، وسنخبرك.

حالته:
${link}
`,
  }),
  reportDecided: (removed, message, contact) => ({
    subject: removed ? 'بلاغك: أُزيل التعليق' : 'بلاغك: بقي التعليق',
    text: `${removed ? 'نظر شخص في التعليق الذي أبلغت عنه وأزاله.' : 'نظر شخص في التعليق الذي أبلغت عنه. سيبقى.'}
${message ? `\n${message}\n` : ''}
إن كنت لا توافق فلك أن تشتكي إلى الموقع${contact ? ` (${contact})` : ''} أو تلجأ إلى جهة تسوية خارج القضاء أو إلى القضاء.
`,
  }),
  digest: ({ pending, reported, complaints }, link) => ({
    subject: `تعليقات تنتظرك: ${pending}`,
    text: `تعليقات محجوزة: ${pending}
تعليقات مبلّغ عنها: ${reported}
شكاوى تنتظر الرد: ${complaints}

للنظر فيها:
${link}

طلبت ذلك في «الأشخاص والأجهزة»، وهناك ينتهي أيضًا.
`,
  }),
  pages: {
    confirmTitle: 'الردود بالبريد',
    confirmText: 'هل تريد إعلامك بالبريد حين يردّ أحد على تعليقك؟',
    confirmButton: 'نعم، أعلمني',
    confirmed: 'سنعلمك بالردود. في كل رسالة رابط لإيقافها.',
    unsubscribeTitle: 'إيقاف الرسائل',
    unsubscribeText: 'ألا تريد إعلامك بعد الآن بالردود على هذا التعليق؟',
    unsubscribeButton: 'أوقف الرسائل',
    unsubscribed: 'لن تصلك رسائل أخرى عن هذا التعليق.',
  },
};
