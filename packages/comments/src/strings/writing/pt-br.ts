import { formatIn, isolate } from '../format.js';
import type { WritingStrings } from './strings.js';

const { plural } = formatIn('pt-BR');

/** Brazilian Portuguese: what is said to somebody who writes. */
export const ptBR: WritingStrings = {
  fieldErrors: {
    text: {
      required: 'Escreva seu comentário.',
      too_long: 'Este comentário é longo demais.',
      invalid: 'Este texto não pode ser enviado.',
    },
    name: {
      required: 'Informe um nome, o seu ou um pseudônimo.',
      too_long: 'Este nome é longo demais: no máximo 80 caracteres.',
      invalid: 'Este nome não tem nenhum caractere visível.',
    },
    email: {
      required: 'Informe seu endereço de e-mail.',
      too_long: 'Este endereço é longo demais para um e-mail.',
      invalid: 'Um endereço de e-mail é como nome@exemplo.com.br.',
    },
    website: {
      required: 'Informe o endereço do seu site.',
      too_long: 'Este endereço é longo demais: no máximo 200 caracteres.',
      invalid: 'Um endereço é como https://exemplo.com.br.',
    },
  },
  charactersLeft: (count) =>
    plural(count, {
      one: 'Resta # caractere',
      many: 'Restam # caracteres',
      other: 'Restam # caracteres',
    }),
  charactersOver: (count) =>
    plural(count, {
      one: '# caractere a mais',
      many: '# caracteres a mais',
      other: '# caracteres a mais',
    }),
  emailLeftOut: 'Foi sem o seu endereço de e-mail, que não pôde ser criptografado.',
  emailUnsent: {
    browser:
      'Não se pede endereço de e-mail: este navegador não pode criptografá-lo nesta página, e nunca o enviamos às claras.',
    no_key:
      'Não se pede endereço de e-mail: este site não tem chave para criptografá-lo, e nunca o enviamos às claras.',
    other_key:
      'Não se pede endereço de e-mail: a chave que este site oferece não é a que esta página espera, e um endereço não estaria seguro.',
  },
  notEditable:
    'Este navegador não pode guardar a chave que faz de você o autor: não será possível editar nem excluir seu comentário.',
  moderated: {
    all: 'Os comentários são lidos por uma pessoa antes de serem publicados.',
    first: 'Os primeiros comentários são lidos por uma pessoa antes de serem publicados.',
  },
  replyMail: 'Avisar-me das respostas por e-mail',
  replyMailMeans: 'Primeiro chega um e-mail para confirmar.',
  sending: 'Enviando…',
  published: 'Seu comentário está publicado.',
  held: 'Seu comentário chegou. Aguarda que uma pessoa o leia.',
  sentLater: 'Seu comentário fica neste dispositivo e será enviado sozinho.',
  waiting: 'Aguardando envio.',
  notSent: 'Não enviado.',
  edit: 'Editar',
  discard: 'Descartar',
  draftRestored: 'Rascunho recuperado',
  draftDiscarded: 'Rascunho descartado',
  undo: 'Desfazer',
  ownComments: 'Meus comentários',
  remove: 'Excluir',
  save: 'Salvar',
  editText: 'Edite seu comentário',
  saved: 'Suas alterações estão publicadas.',
  removed: 'Seu comentário foi excluído. Por algum tempo é possível desfazer.',
  restored: 'Seu comentário está de volta.',
  loadingOwn: 'Carregando seus comentários…',
  noOwn: 'Nada do que foi escrito neste dispositivo está aqui.',
  close: 'Fechar',
  older: 'Mostrar anteriores',
  exportData: 'Baixar como dados (JSON)',
  exportText: 'Baixar como texto',
  forgetMe: 'Esquecer-me neste dispositivo',
  forgetMeMeans:
    'A chave que faz de você o autor é destruída, com os rascunhos e os dados lembrados. Seus comentários ficam, e ninguém poderá editá-los ou excluí-los daqui.',
  eraseAll: 'Apagar tudo o que escrevi aqui',
  eraseAllMeans:
    'Todos os seus comentários neste site são apagados de vez. Não é possível desfazer.',
  keep: 'Manter tudo',
  forgotten: 'Este dispositivo foi esquecido.',
  erased: (count) =>
    plural(count, {
      one: '# comentário foi apagado.',
      many: '# comentários foram apagados.',
      other: '# comentários foram apagados.',
    }),
  states: {
    pending: 'Aguardando leitura',
    published: 'Publicado',
    spam: 'Aguardando leitura',
    refused: 'Não publicado',
    trash: 'Não publicado',
    deleted: 'Excluído',
  },
  reportTitle: 'Denunciar este comentário',
  reportWhat: 'O que há de errado',
  reportPick: 'Escolha o que há de errado.',
  reportWhy: 'Por que você o considera ilegal ou contra as regras',
  reportWhyMissing: 'Diga por quê.',
  reportName: 'Seu nome (opcional)',
  reportEmail: 'Seu e-mail (opcional, criptografado; para comunicar o resultado)',
  reportGoodFaith: 'De boa-fé, acredito que o que indico aqui é exato e completo.',
  reportGoodFaithMissing: 'Marque a declaração de boa-fé para enviar a denúncia.',
  reportSend: 'Enviar a denúncia',
  reportReceived: (id) => `Sua denúncia chegou. Referência: ${isolate(id)}`,
  reportCategories: {
    minors: 'Abuso sexual de crianças',
    violence: 'Ameaça ou incitação à violência',
    speech: 'Ódio, insulto ou difamação',
    privacy: 'Dados pessoais de alguém',
    scam: 'Golpe ou phishing',
    property: 'Direito autoral ou marca',
    rules: 'Contra as regras deste site',
    other: 'Outra coisa',
  },
  draftKept: 'Nada se perde: seu texto fica aqui.',
  noticeWho: (controller) => `Responsável: ${isolate(controller)}.`,
  noticeLocal: 'O que você escreve fica neste navegador, e ninguém mais vê.',
  noticeContact: 'Contato',
  noticeWhy:
    'Seu comentário, nome e site são públicos. Servem à discussão sob este artigo, um interesse legítimo deste site. Nenhum serviço de terceiros os recebe e seu endereço IP não é guardado.',
  noticeEmail:
    'Seu endereço de e-mail é criptografado no seu navegador. Só a moderação pode abri-lo, para falar com você sobre o comentário, e cada abertura fica registrada.',
  noticeHowLong: (days) =>
    `Um comentário publicado fica até que você peça sua remoção. Os indesejados e os recusados são apagados após ${plural(days, { one: '# dia', many: '# dias', other: '# dias' })}.`,
  noticeRights:
    'Você pode pedir para ver, corrigir, receber ou apagar seus dados, opor-se ao uso deles e reclamar a uma autoridade de proteção de dados.',
  noticePolicy: 'Política de privacidade',
  heldBadge: 'Aguardando leitura',
  refusedBadge: 'Não publicado',
  commentMissing:
    'O comentário que você procura não está aqui: não está publicado, ou já não está.',
  reasons: {
    hold_all: 'Aqui todos os comentários são lidos antes de serem publicados.',
    previously_approved: 'Aqui os primeiros comentários são lidos antes de serem publicados.',
    max_links: 'Tem muitos links.',
    moderation_words: 'Tem uma palavra que este site quer verificar.',
    disallowed_words: 'Tem uma palavra que este site não aceita.',
    fast_typist: 'Foi escrito mais rápido do que uma pessoa costuma escrever.',
    honeypot: 'Preencheu um campo que as pessoas não veem.',
  },
  reasonOther: 'Uma regra de moderação pediu verificação.',
  trouble: {
    offline: 'Você está sem conexão.',
    timeout: 'O servidor não respondeu a tempo.',
    unreachable: 'Não é possível acessar o servidor.',
    unavailable: 'O servidor não está disponível agora.',
    rate_limited: 'Chegaram pedidos demais da sua rede.',
    flood: 'Você acabou de publicar um comentário.',
    duplicate: 'Você já publicou exatamente este comentário.',
    id_conflict: 'Uma versão anterior deste comentário já tinha chegado.',
    too_large: 'Este comentário é grande demais.',
    origin_forbidden: 'Este site não aceita comentários desta página.',
    thread_closed: 'Os comentários estão fechados.',
    parent_unknown: 'O comentário a que você responde não existe mais.',
    edit_closed: 'Não pode mais ser editado.',
    version_conflict: 'Mudou nesse meio-tempo. Recarregue a página para ver.',
    not_yours: 'Este dispositivo não tem a chave que o escreveu.',
    not_found: 'O servidor não conhece este site.',
  },
  troubleOther: 'Algo deu errado no servidor.',
  tryAgainIn: (seconds) =>
    plural(seconds, {
      one: 'Tente de novo em # segundo.',
      many: 'Tente de novo em # segundos.',
      other: 'Tente de novo em # segundos.',
    }),
};
