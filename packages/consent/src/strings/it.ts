import type { ConsentStrings } from './strings.js';

/** Italian. */
export const it: ConsentStrings = {
  title: 'Possiamo usare i cookie?',
  ask: 'Con il suo consenso, questo sito usa cookie e mezzi simili per:',
  remind: 'Può rifiutare e cambiare idea in qualsiasi momento.',
  optOutTitle: 'Le sue scelte sulla privacy',
  optOutAsk: 'Salvo suo rifiuto, questo sito usa cookie e mezzi simili per:',
  signalHonoured:
    'Segnale di opposizione rispettato: il suo browser invia Global Privacy Control, quindi tutto questo è disattivato.',
  keepOff: 'Lascia disattivato',
  accept: 'Accetto',
  refuse: 'Rifiuto',
  choose: 'Scelgo',
  readMore: 'Leggi di più',
  preferences: 'Le sue scelte',
  preferencesIntro: 'Attivi ciò che accetta. Nulla cambia prima del salvataggio.',
  alwaysOn: 'Sempre attivo',
  details: 'Dettagli: aziende, cookie, i suoi diritti',
  save: 'Salva le mie scelte',
  acceptAll: 'Accetta tutto',
  refuseAll: 'Rifiuta tutto',
  close: 'Chiudi senza cambiare nulla',
  saved: 'Le sue scelte sono salvate.',
  notKept: 'Il browser non ha potuto conservare le sue scelte: valgono solo per questa pagina.',
  categories: {
    necessary: {
      title: 'Necessario',
      purpose: 'Ciò senza cui il sito non funziona, come restare collegati.',
    },
    functionality: {
      title: 'Funzioni aggiuntive',
      purpose: 'Funzioni di cui si può fare a meno, come la chat o le mappe.',
    },
    preferences: {
      title: 'Preferenze',
      purpose: 'Ricorda le sue impostazioni, come la lingua o la dimensione del testo.',
    },
    analytics: {
      title: 'Misurazione del pubblico',
      purpose: 'Conta le visite e mostra quali pagine vengono lette.',
    },
    marketing: {
      title: 'Pubblicità',
      purpose: 'Sceglie la pubblicità in base a ciò che guarda, qui e altrove.',
    },
    media: {
      title: 'Contenuti incorporati',
      purpose: 'Mostra video e mappe di altre aziende, che così vedono la sua visita.',
    },
  },
};
