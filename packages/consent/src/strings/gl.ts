import type { ConsentStrings } from './strings.js';

/** Galician. */
export const gl: ConsentStrings = {
  title: 'Podemos usar cookies?',
  ask: 'Co seu consentimento, este sitio usa cookies e medios semellantes para:',
  remind: 'Pode rexeitar e cambiar de opinión en calquera momento.',
  optOutTitle: 'As súas opcións de privacidade',
  optOutAsk: 'Agás que o rexeite, este sitio usa cookies e medios semellantes para:',
  signalHonoured:
    'Sinal de oposición respectado: o seu navegador envía Global Privacy Control, polo que todo isto está desactivado.',
  keepOff: 'Deixar desactivado',
  accept: 'Acepto',
  refuse: 'Rexeito',
  choose: 'Escollo',
  readMore: 'Ler máis',
  preferences: 'As súas opcións',
  preferencesIntro: 'Active o que acepta. Nada cambia ata que garde.',
  alwaysOn: 'Sempre activo',
  details: 'Detalles: empresas, cookies, os seus dereitos',
  save: 'Gardar as miñas opcións',
  acceptAll: 'Aceptar todo',
  refuseAll: 'Rexeitar todo',
  close: 'Pechar sen cambiar nada',
  saved: 'As súas opcións están gardadas.',
  notKept: 'O navegador non puido conservar as súas opcións: só valen para esta páxina.',
  categories: {
    necessary: {
      title: 'Necesario',
      purpose: 'Aquilo sen o que o sitio non funciona, como manter a sesión aberta.',
    },
    functionality: {
      title: 'Funcións adicionais',
      purpose: 'Funcións das que se pode prescindir, como o chat ou os mapas.',
    },
    preferences: {
      title: 'Preferencias',
      purpose: 'Lembra os seus axustes, como a lingua ou o tamaño do texto.',
    },
    analytics: {
      title: 'Medición de audiencia',
      purpose: 'Conta as visitas e mostra que páxinas se len.',
    },
    marketing: {
      title: 'Publicidade',
      purpose: 'Escolle a publicidade segundo o que mira, aquí e noutros sitios.',
    },
    media: {
      title: 'Contido incorporado',
      purpose: 'Mostra vídeos e mapas doutras empresas, que entón ven a súa visita.',
    },
  },
};
