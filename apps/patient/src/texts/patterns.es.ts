import type { Texts } from './en';

/** Spanish sentences of the patient's own pattern of cravings. */
export const patternsEs: Texts['patterns'] = {
  title: 'Mi patrón',
  door: 'Mi patrón de ganas de consumir',
  doorLead: 'Una imagen de tus últimos tres meses. Mírala solo si quieres.',
  open: 'Ver mi patrón',
  hardest: (day, time) =>
    `Tus ganas fueron más fuertes el ${day}, desde ${time.startsWith('1:') ? 'la' : 'las'} ${time}`,
  calm: 'Ninguna hora sobresale. Tus ganas no fueron fuertes.',
  none: 'Todavía no hay nada que mostrar. Cada respuesta suma.',
  lead: 'Solo sabe lo que nos contaste. No es una nota. Úsala para planear tus horas difíciles.',
  showNumbers: 'Ver números',
  hideNumbers: 'Ocultar números',
  caption: 'Qué tan fuertes fueron mis ganas, por día y hora',
  from: 'Desde',
  levels: { NONE: 'Nada', LOW: 'Pocas', SOME: 'Algunas', STRONG: 'Fuertes' },
  cell: (level, craving, count) =>
    `${level}: ${craving} de 10, ${count === 1 ? 'una respuesta' : `${count} respuestas`}`,
  empty: 'Sin respuesta',
};
