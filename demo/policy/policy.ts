import { html } from 'hono/html';
import { footer, masthead } from '../article/article.ts';
import { consentSettings } from '../consent-settings.ts';
import type { Language } from '../languages.ts';
import { pageViewTracker } from '../trackers.ts';
import { frame, type Piece, type Request } from '../pages/frame.ts';

interface PolicyText {
  readonly title: string;
  readonly sections: readonly (readonly [heading: string, text: string])[];
}

const texts: Readonly<Record<Language, PolicyText>> = {
  fr: {
    title: 'Confidentialité et cookies',
    sections: [
      [
        'Qui est responsable',
        'Le Courrier du Canal, journal inventé pour cette démonstration. Contact : courrier@canal.example.',
      ],
      [
        'Mesure d’audience',
        'Si vous l’acceptez, un script compte les lectures de l’article et pose le cookie « demo_visitor » pendant treize mois. Rien n’est compté sans votre accord.',
      ],
      [
        'Vidéo',
        'Si vous l’acceptez, dans le bandeau ou à sa place dans l’article, la vidéo est chargée depuis son hébergeur, ici ce même serveur.',
      ],
      [
        'Votre choix',
        'Il est gardé six mois dans le cookie « placet-consent », que vous acceptiez ou refusiez. Le lien « Gérer les cookies », en bas de chaque page, permet d’en changer.',
      ],
      [
        'Commentaires',
        'Votre adresse e-mail est chiffrée dans votre navigateur avant d’être envoyée. Elle n’est pas publiée, et ni le réseau ni la base de données ne peuvent la lire.',
      ],
      [
        'Vos droits',
        'Accès, rectification, effacement, limitation, opposition ; réclamation auprès de la CNIL.',
      ],
    ],
  },
  en: {
    title: 'Privacy and cookies',
    sections: [
      [
        'Who is responsible',
        'The Canal Courier, a newspaper invented for this demonstration. Contact: courrier@canal.example.',
      ],
      [
        'Audience measurement',
        'If you accept, a script counts readings of the article and sets the cookie “demo_visitor” for thirteen months. Nothing is counted without your agreement.',
      ],
      [
        'Video',
        'If you accept, in the bar or in its place in the article, the video is loaded from its host, which here is this very server.',
      ],
      [
        'Your choice',
        'It is kept for six months in the cookie “placet-consent”, whether you accept or refuse. The link “Manage cookies” at the foot of every page lets you change it.',
      ],
      [
        'Comments',
        'Your e-mail address is encrypted in your browser before it is sent. It is not published, and neither the network nor the database can read it.',
      ],
      [
        'Your rights',
        'Access, rectification, erasure, restriction, objection; a complaint to your data-protection authority.',
      ],
    ],
  },
  ar: {
    title: 'الخصوصية وملفات تعريف الارتباط',
    sections: [
      ['الجهة المسؤولة', 'بريد القناة، صحيفة متخيَّلة لهذا العرض. للتواصل: courrier@canal.example.'],
      [
        'قياس الجمهور',
        'إذا قبلتم، يعدّ نص برمجي قراءات المقال ويضع ملف تعريف الارتباط «demo_visitor» لمدة ثلاثة عشر شهرًا. لا يُعدّ شيء دون موافقتكم.',
      ],
      [
        'الفيديو',
        'إذا قبلتم، في الشريط أو في موضعه من المقال، يُحمَّل الفيديو من مستضيفه، وهو هنا هذا الخادم نفسه.',
      ],
      [
        'اختياركم',
        'يُحفظ ستة أشهر في ملف «placet-consent» سواء قبلتم أم رفضتم. ويتيح رابط «إدارة ملفات تعريف الارتباط» أسفل كل صفحة تغييره.',
      ],
      [
        'التعليقات',
        'يُشفَّر بريدكم الإلكتروني في متصفحكم قبل إرساله. لا يُنشر، ولا تستطيع الشبكة ولا قاعدة البيانات قراءته.',
      ],
      ['حقوقكم', 'الاطلاع والتصحيح والمحو والتقييد والاعتراض، وتقديم شكوى إلى هيئة حماية البيانات.'],
    ],
  },
};

/** The page behind *Lire la suite*. */
export function policyPage(language: Language, request: Request): Piece {
  const { title, sections } = texts[language];
  return frame(
    { language, title },
    request,
    html`
      <placet-consent id="consent" policy="#">${consentSettings(language)}</placet-consent>
      ${masthead(language, 'confidentialite')}
      <main id="article" tabindex="-1">
        <article>
          <h1>${title}</h1>
          ${sections.map(
            ([heading, text]) => html`
              <h2>${heading}</h2>
              <p>${text}</p>
            `,
          )}
        </article>
      </main>
      ${footer(language)} ${pageViewTracker(request)}
    `,
  );
}
