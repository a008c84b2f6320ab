// The page of c15t: its banner and dialog in a React application of nothing else. Bundled for the benchmark.
import {
  ConsentBanner,
  ConsentDialog,
  ConsentManagerProvider,
  policyPackPresets,
  useConsentManager,
} from '@c15t/react';
import { createElement as h, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** The page's own button, outside of React's tree, as an article's footer is. */
function Footer() {
  const { setActiveUI } = useConsentManager();
  useEffect(() => {
    const open = () => setActiveUI('dialog');
    const button = document.querySelector('#cookies');
    button.addEventListener('click', open);
    return () => button.removeEventListener('click', open);
  }, [setActiveUI]);
  return null;
}

// Its package of translations offers English alone or thirty languages at once; a site writes its own.
const fr = {
  common: {
    acceptAll: 'J’accepte',
    rejectAll: 'Je refuse',
    customize: 'Je choisis',
    save: 'Enregistrer mes choix',
    close: 'Fermer',
  },
  cookieBanner: {
    title: 'Acceptez-vous les cookies ?',
    description:
      'Avec votre accord, ce site utilise des cookies pour la mesure, la publicité et les contenus intégrés.',
  },
  consentManagerDialog: { title: 'Vos choix', description: 'Activez ce que vous acceptez.' },
  consentTypes: {
    necessary: { title: 'Nécessaire', description: 'Ce sans quoi le site ne marche pas.' },
    measurement: {
      title: 'Mesure d’audience',
      description: 'Compte les visites et montre quelles pages sont lues.',
    },
    marketing: {
      title: 'Publicité',
      description: 'Choisit des publicités d’après ce que vous regardez.',
    },
    experience: {
      title: 'Contenus intégrés',
      description: 'Montre des vidéos et des cartes d’autres entreprises.',
    },
  },
  legalLinks: { privacyPolicy: 'Confidentialité' },
};

const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing', 'experience'],
  offlinePolicy: { policyPacks: [policyPackPresets.europeOptIn()] },
  overrides: { country: 'FR', language: 'fr' },
  i18n: { locale: 'fr', detectBrowserLanguage: false, messages: { fr } },
  legalLinks: { privacyPolicy: { href: '/policy' } },
  scripts: [{ id: 'tracker', src: window.tracker, category: 'measurement' }],
};

createRoot(document.querySelector('#c15t')).render(
  h(ConsentManagerProvider, { options }, h(ConsentBanner), h(ConsentDialog), h(Footer)),
);
