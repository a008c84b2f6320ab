import type { DetailsStrings } from './strings.js';

/** Brazilian Portuguese. */
export const ptBR: DetailsStrings = {
  language: 'pt-BR',
  necessary: 'Necessário',
  stored: (service) => `O que fica guardado no seu dispositivo: ${service}`,
  name: 'Nome',
  provider: 'Empresa',
  purpose: 'Finalidade',
  duration: 'Duração',
  thirdParty: 'Acesso de terceiros',
  yes: 'Sim',
  no: 'Não',
  unknown: 'Não informado',
  storesNothing: 'Não guarda nada no seu dispositivo.',
  ownCookie: 'Guarda suas escolhas.',
  scope: (domain) => `Sua escolha vale para todos os sites de ${domain}.`,
  policy: 'Política de privacidade',
  legal: 'Informações legais',
  controller: 'Controlador dos dados',
  basis: 'Base legal',
  basisText:
    'O seu consentimento. Você pode retirá-lo aqui a qualquer momento; o que foi feito até então continua lícito.',
  recipients: 'Quem recebe os dados',
  transfers: 'Transferências para fora do EEE',
  retention: 'Por quanto tempo os dados são mantidos',
  rights: 'Seus direitos',
  rightsText:
    'Você pode acessar, corrigir, apagar, limitar ou levar seus dados e se opor ao uso deles.',
  authority: 'Reclamações a',
};
