import type { Texts } from './en';

/** Spanish sentences about the phone itself. */
export const phoneEs: Texts['phone'] = {
  title: 'Este teléfono',
  nowShared: 'Nada se queda en este teléfono.',
  nowOwn: 'Mi plan se queda en este teléfono, cerrado con mi PIN.',
  open: '¿Compartido o solo mío?',
  pageTitle: '¿De quién es este teléfono?',
  sharedTitle: 'Compartido, o no sé',
  shared: 'Nada se queda en el teléfono. Cada vez necesitas un enlace nuevo. Así funciona ahora.',
  ownTitle: 'Es solo mío',
  own: [
    'Mi plan se queda en este teléfono. Puedo leerlo con mi PIN, aun sin conexión.',
    'Está cerrado. Quien tenga este teléfono y mi PIN podría leerlo.',
    'Se borra después de 30 días sin un enlace nuevo, y después de cinco PIN equivocados.',
    '¿Perdiste el teléfono? Pide un PIN nuevo a tu equipo. Se borra la próxima vez que se conecte.',
    'Solo un teléfono puede guardarlo.',
  ],
  pin: 'Mi PIN, seis números',
  keep: 'Guardar mi plan en este teléfono',
  keeping: 'Un momento. Estamos cerrando tu plan con llave.',
  kept: 'Listo. Tu plan está en este teléfono. Puedes agregar la página a tu pantalla de inicio; se llama “Messages”.',
  wrong: 'Ese PIN no es. Escríbelo otra vez.',
  noPlan: 'Todavía no tienes un plan. Vuelve aquí cuando lo tengas.',
  cannot: 'Este navegador no puede cerrar tu plan con llave. Nada se queda en este teléfono.',
  failed: 'No funcionó. Nada se quedó en este teléfono. Intenta otra vez.',
  forget: 'Quitar mi plan de este teléfono',
  forgotten: 'Tu plan ya no está en este teléfono.',
};

/** Spanish sentences before and behind the PIN of a kept copy; neutral before it. */
export const keptEs: Texts['kept'] = {
  title: 'Escribe tu PIN',
  lead: 'Puedes leer lo que guarda este teléfono.',
  open: 'Abrir',
  wrong: 'No funcionó. Después de cinco intentos equivocados, este teléfono lo olvida todo.',
  opening: 'Un momento…',
  gone: 'Este teléfono ya no guarda nada. Abre el enlace del último mensaje que te enviamos.',
  home: 'Mi plan guardado',
  from: (day) => `Guardado el ${day}. Puede haber cambiado.`,
  more: 'Para contarnos cómo estás o cambiar algo, abre el enlace del último mensaje que te enviamos.',
  lock: 'Cerrar',
};
