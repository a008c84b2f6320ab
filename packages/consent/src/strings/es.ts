import type { ConsentStrings } from './strings.js';

/** Spanish. */
export const es: ConsentStrings = {
  title: '¿Podemos usar cookies?',
  ask: 'Con su consentimiento, este sitio usa cookies y medios similares para:',
  remind: 'Puede rechazar y cambiar de opinión en cualquier momento.',
  optOutTitle: 'Sus opciones de privacidad',
  optOutAsk: 'Salvo que usted lo rechace, este sitio usa cookies y medios similares para:',
  signalHonoured:
    'Señal de oposición respetada: su navegador envía Global Privacy Control, así que todo esto está desactivado.',
  keepOff: 'Dejar desactivado',
  accept: 'Acepto',
  refuse: 'Rechazo',
  choose: 'Elijo',
  readMore: 'Leer más',
  preferences: 'Sus opciones',
  preferencesIntro: 'Active lo que acepta. Nada cambia hasta que guarde.',
  alwaysOn: 'Siempre activo',
  details: 'Detalles: empresas, cookies, sus derechos',
  save: 'Guardar mis opciones',
  acceptAll: 'Aceptar todo',
  refuseAll: 'Rechazar todo',
  close: 'Cerrar sin cambiar nada',
  saved: 'Sus opciones se han guardado.',
  notKept: 'Su navegador no ha podido guardar sus opciones: solo valen para esta página.',
  categories: {
    necessary: {
      title: 'Necesario',
      purpose: 'Aquello sin lo que el sitio no funciona, como mantener su sesión abierta.',
    },
    functionality: {
      title: 'Funciones adicionales',
      purpose: 'Funciones de las que se puede prescindir, como el chat o los mapas.',
    },
    preferences: {
      title: 'Preferencias',
      purpose: 'Recuerda sus ajustes, como el idioma o el tamaño del texto.',
    },
    analytics: {
      title: 'Medición de audiencia',
      purpose: 'Cuenta las visitas y muestra qué páginas se leen.',
    },
    marketing: {
      title: 'Publicidad',
      purpose: 'Elige la publicidad según lo que usted mira, aquí y en otros sitios.',
    },
    media: {
      title: 'Contenido incrustado',
      purpose: 'Muestra vídeos y mapas de otras empresas, que entonces ven su visita.',
    },
  },
};
