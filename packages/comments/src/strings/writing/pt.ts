import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('pt');

/** Portuguese of Portugal: what is said to somebody who writes. */
export const pt: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Escreva o seu comentário.',
      too_long: 'Este comentário é demasiado longo.',
      invalid: 'Este texto não pode ser enviado.',
    },
    name: {
      required: 'Indique um nome, o seu ou um pseudónimo.',
      too_long: 'Este nome é demasiado longo: 80 caracteres no máximo.',
      invalid: 'Este nome não tem nenhum carácter visível.',
    },
    email: {
      required: 'Indique o seu endereço de e-mail.',
      too_long: 'Este endereço é demasiado longo para um e-mail.',
      invalid: 'Um endereço de e-mail é como nome@exemplo.pt.',
    },
    website: {
      required: 'Indique o endereço do seu sítio.',
      too_long: 'Este endereço é demasiado longo: 200 caracteres no máximo.',
      invalid: 'Um endereço é como https://exemplo.pt.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Resta # carácter',
      many: 'Restam # caracteres',
      other: 'Restam # caracteres',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: '# carácter a mais',
      many: '# caracteres a mais',
      other: '# caracteres a mais',
    }),
  emailLeftOut: 'Seguiu sem o seu endereço de e-mail, que não pôde ser cifrado.',
  emailUnsent: {
    browser:
      'Não se pede endereço de e-mail: este navegador não o pode cifrar nesta página, e nunca o enviamos às claras.',
    no_key:
      'Não se pede endereço de e-mail: este sítio não tem chave para o cifrar, e nunca o enviamos às claras.',
    other_key:
      'Não se pede endereço de e-mail: a chave que este sítio oferece não é a que esta página espera, e um endereço não estaria seguro.',
  },
  notEditable:
    'Este navegador não pode guardar a chave que faz de si o autor: não poderá editar nem eliminar o seu comentário.',
  moderated: {
    all: 'Os comentários são lidos por uma pessoa antes de serem publicados.',
    first: 'Os primeiros comentários são lidos por uma pessoa antes de serem publicados.',
  },
  replyMail: 'Avisar-me das respostas por e-mail',
  replyMailMeans: 'Primeiro chega um e-mail para o confirmar.',
  sending: 'A enviar…',
  published: 'O seu comentário está publicado.',
  held: 'O seu comentário chegou. Aguarda que uma pessoa o leia.',
  sentLater: 'O seu comentário fica neste dispositivo e será enviado por si só.',
  waiting: 'A aguardar envio.',
  notSent: 'Não enviado.',
  edit: 'Editar',
  discard: 'Descartar',
  draftRestored: 'Rascunho recuperado',
  draftDiscarded: 'Rascunho descartado',
  undo: 'Anular',
  ownComments: 'Os meus comentários',
  remove: 'Eliminar',
  save: 'Guardar',
  editText: 'Edite o seu comentário',
  saved: 'As suas alterações estão publicadas.',
  removed: 'O seu comentário foi eliminado. Durante algum tempo pode voltar atrás.',
  restored: 'O seu comentário está de volta.',
  loadingOwn: 'A carregar os seus comentários…',
  noOwn: 'Nada do que foi escrito neste dispositivo está aqui.',
  close: 'Fechar',
  older: 'Mostrar anteriores',
  exportData: 'Transferir como dados (JSON)',
  exportText: 'Transferir como texto',
  forgetMe: 'Esquecer-me neste dispositivo',
  forgetMeMeans:
    'A chave que faz de si o autor é destruída, com os rascunhos e os dados lembrados. Os seus comentários ficam, e ninguém poderá editá-los ou eliminá-los daqui.',
  eraseAll: 'Apagar tudo o que escrevi aqui',
  eraseAllMeans:
    'Todos os seus comentários neste sítio são apagados de vez. Não é possível voltar atrás.',
  keep: 'Manter tudo',
  forgotten: 'Este dispositivo foi esquecido.',
  erased: (count) =>
    plural(count, {
      one: '# comentário foi apagado.',
      many: '# comentários foram apagados.',
      other: '# comentários foram apagados.',
    }),
  states: {
    pending: 'A aguardar leitura',
    published: 'Publicado',
    spam: 'A aguardar leitura',
    refused: 'Não publicado',
    trash: 'Não publicado',
    deleted: 'Eliminado',
  },
  reportTitle: 'Denunciar este comentário',
  reportWhat: 'O que está mal',
  reportPick: 'Escolha o que está mal.',
  reportWhy: 'Porque o considera ilícito ou contra as regras',
  reportWhyMissing: 'Diga porquê.',
  reportName: 'O seu nome (facultativo)',
  reportEmail: 'O seu e-mail (facultativo, cifrado; para lhe comunicar o resultado)',
  reportGoodFaith: 'De boa-fé, creio que o que indico aqui é exato e completo.',
  reportGoodFaithMissing: 'Assinale a declaração de boa-fé para enviar a denúncia.',
  reportSend: 'Enviar a denúncia',
  reportReceived: (id) => `A sua denúncia chegou. Referência: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abuso sexual de crianças',
    violence: 'Ameaça ou apelo à violência',
    speech: 'Ódio, insulto ou difamação',
    privacy: 'Dados pessoais de alguém',
    scam: 'Burla ou phishing',
    property: 'Direito de autor ou marca',
    rules: 'Contra as regras deste sítio',
    other: 'Outra coisa',
  },
  draftKept: 'Nada se perde: o seu texto fica aqui.',
  noticeWho: (controller) => `Responsável: ${isolate(controller)}.`,
  noticeLocal: 'O que escreve fica neste navegador e mais ninguém o vê.',
  noticeContact: 'Contacto',
  noticeWhy:
    'O seu comentário, o nome e o sítio Web são públicos. Servem o debate sob este artigo, um interesse legítimo deste sítio. Nenhum serviço de terceiros os recebe e o seu endereço IP não é guardado.',
  noticeEmail:
    'O seu endereço de e-mail é cifrado no seu navegador. Só a moderação o pode abrir, para o contactar sobre o comentário, e cada abertura fica registada.',
  noticeHowLong: (days) =>
    `Um comentário publicado fica até que peça a sua remoção. Os indesejados e os recusados são apagados após ${plural(days, { one: '# dia', many: '# dias', other: '# dias' })}.`,
  noticeRights:
    'Pode pedir para ver, corrigir, receber ou apagar os seus dados, opor-se à sua utilização e reclamar junto de uma autoridade de proteção de dados.',
  noticePolicy: 'Política de privacidade',
  heldBadge: 'A aguardar leitura',
  refusedBadge: 'Não publicado',
  commentMissing: 'O comentário que procura não está aqui: não está publicado, ou já não está.',
  reasons: {
    hold_all: 'Aqui todos os comentários são lidos antes de serem publicados.',
    previously_approved: 'Aqui os primeiros comentários são lidos antes de serem publicados.',
    max_links: 'Tem muitas ligações.',
    moderation_words: 'Tem uma palavra que este sítio quer verificar.',
    disallowed_words: 'Tem uma palavra que este sítio não aceita.',
    fast_typist: 'Foi escrito mais depressa do que uma pessoa costuma escrever.',
    honeypot: 'Preencheu um campo que as pessoas não veem.',
  },
  reasonOther: 'Uma regra de moderação pediu verificação.',
  trouble: {
    offline: 'Está sem ligação.',
    timeout: 'O servidor não respondeu a tempo.',
    unreachable: 'Não é possível chegar ao servidor.',
    unavailable: 'O servidor não está disponível agora.',
    rate_limited: 'Chegaram demasiados pedidos da sua rede.',
    flood: 'Acabou de publicar um comentário.',
    duplicate: 'Já publicou exatamente este comentário.',
    id_conflict: 'Já tinha chegado uma versão anterior deste comentário.',
    too_large: 'Este comentário é demasiado grande.',
    origin_forbidden: 'Este sítio não aceita comentários desta página.',
    thread_closed: 'Os comentários estão fechados.',
    parent_unknown: 'O comentário a que responde já não existe.',
    edit_closed: 'Já não pode ser editado.',
    version_conflict: 'Entretanto mudou. Recarregue a página para o ver.',
    not_yours: 'Este dispositivo não tem a chave que o escreveu.',
    not_found: 'O servidor não conhece este sítio.',
  },
  troubleOther: 'Algo correu mal no servidor.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Tente de novo dentro de # segundo.',
      many: 'Tente de novo dentro de # segundos.',
      other: 'Tente de novo dentro de # segundos.',
    }),
};
