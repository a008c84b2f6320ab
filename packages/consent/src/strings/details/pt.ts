import type { DetailsStrings } from './strings.js';

/** Portuguese of Portugal. */
export const pt: DetailsStrings = {
  language: 'pt',
  necessary: 'Necessário',
  stored: (service) => `O que fica guardado no seu dispositivo: ${service}`,
  name: 'Nome',
  provider: 'Empresa',
  purpose: 'Finalidade',
  duration: 'Duração',
  thirdParty: 'Acesso de terceiros',
  yes: 'Sim',
  no: 'Não',
  unknown: 'Não indicado',
  storesNothing: 'Não guarda nada no seu dispositivo.',
  ownCookie: 'Guarda as suas escolhas.',
  scope: (domain) => `A sua escolha vale para todos os sítios de ${domain}.`,
  policy: 'Política de privacidade',
  legal: 'Informação legal',
  controller: 'Responsável pelo tratamento',
  basis: 'Fundamento jurídico',
  basisText:
    'O seu consentimento. Pode retirá-lo aqui a qualquer momento; o que foi feito até então continua lícito.',
  recipients: 'Quem recebe os dados',
  transfers: 'Transferências para fora do EEE',
  retention: 'Prazo de conservação',
  rights: 'Os seus direitos',
  rightsText:
    'Pode consultar, retificar, apagar, limitar ou levar consigo os seus dados e opor-se à sua utilização.',
  authority: 'Reclamações junto de',
};
