import type { ConsentStrings } from './strings.js';

/** Brazilian Portuguese. */
export const ptBR: ConsentStrings = {
  title: 'Podemos usar cookies?',
  ask: 'Com o seu consentimento, este site usa cookies e recursos semelhantes para:',
  remind: 'Você pode recusar e mudar de ideia a qualquer momento.',
  optOutTitle: 'Suas opções de privacidade',
  optOutAsk: 'A menos que você recuse, este site usa cookies e recursos semelhantes para:',
  signalHonoured:
    'Sinal de oposição respeitado: seu navegador envia Global Privacy Control, por isso tudo isto está desativado.',
  keepOff: 'Manter desativado',
  accept: 'Aceito',
  refuse: 'Recuso',
  choose: 'Escolho',
  readMore: 'Ler mais',
  preferences: 'Suas escolhas',
  preferencesIntro: 'Ative o que você aceita. Nada muda antes de salvar.',
  alwaysOn: 'Sempre ativo',
  details: 'Detalhes: empresas, cookies, seus direitos',
  save: 'Salvar minhas escolhas',
  acceptAll: 'Aceitar tudo',
  refuseAll: 'Recusar tudo',
  close: 'Fechar sem mudar nada',
  saved: 'Suas escolhas foram salvas.',
  notKept:
    'Seu navegador não conseguiu guardar suas escolhas: elas valem somente para esta página.',
  categories: {
    necessary: {
      title: 'Necessário',
      purpose: 'Aquilo sem o qual o site não funciona, como manter você conectado.',
    },
    functionality: {
      title: 'Funções extras',
      purpose: 'Funções que você pode dispensar, como chat ou mapas.',
    },
    preferences: {
      title: 'Preferências',
      purpose: 'Lembra suas configurações, como o idioma ou o tamanho do texto.',
    },
    analytics: {
      title: 'Medição de audiência',
      purpose: 'Conta as visitas e mostra quais páginas são lidas.',
    },
    marketing: {
      title: 'Publicidade',
      purpose: 'Escolhe a publicidade de acordo com o que você vê, aqui e em outros lugares.',
    },
    media: {
      title: 'Conteúdo incorporado',
      purpose: 'Mostra vídeos e mapas de outras empresas, que então ficam sabendo da sua visita.',
    },
  },
};
