import type { ConsentStrings } from './strings.js';

/** Portuguese of Portugal. */
export const pt: ConsentStrings = {
  title: 'Podemos usar cookies?',
  ask: 'Com o seu consentimento, este site usa cookies e meios semelhantes para:',
  remind: 'Pode recusar e mudar de ideias a qualquer momento.',
  optOutTitle: 'As suas opções de privacidade',
  optOutAsk: 'Salvo recusa sua, este site usa cookies e meios semelhantes para:',
  signalHonoured:
    'Sinal de oposição respeitado: o seu navegador envia Global Privacy Control, por isso tudo isto está desligado.',
  keepOff: 'Manter desligado',
  accept: 'Aceito',
  refuse: 'Recuso',
  choose: 'Escolho',
  readMore: 'Ler mais',
  preferences: 'As suas escolhas',
  preferencesIntro: 'Ligue aquilo que aceita. Nada muda antes de guardar.',
  alwaysOn: 'Sempre ligado',
  details: 'Pormenores: empresas, cookies, os seus direitos',
  save: 'Guardar as minhas escolhas',
  acceptAll: 'Aceitar tudo',
  refuseAll: 'Recusar tudo',
  close: 'Fechar sem mudar nada',
  saved: 'As suas escolhas estão guardadas.',
  notKept: 'O seu navegador não conseguiu guardar as suas escolhas: valem apenas para esta página.',
  categories: {
    necessary: {
      title: 'Necessário',
      purpose: 'Aquilo sem o qual o site não funciona, como manter a sessão iniciada.',
    },
    functionality: {
      title: 'Funções adicionais',
      purpose: 'Funções que se podem dispensar, como o chat ou os mapas.',
    },
    preferences: {
      title: 'Preferências',
      purpose: 'Lembra as suas definições, como a língua ou o tamanho do texto.',
    },
    analytics: {
      title: 'Medição de audiência',
      purpose: 'Conta as visitas e mostra que páginas são lidas.',
    },
    marketing: {
      title: 'Publicidade',
      purpose: 'Escolhe a publicidade conforme o que vê, aqui e noutros sítios.',
    },
    media: {
      title: 'Conteúdos incorporados',
      purpose: 'Mostra vídeos e mapas de outras empresas, que ficam a saber da sua visita.',
    },
  },
};
