import type { calendarEn } from './calendar.en';

/** The same in Spanish. */
export const calendarEs: typeof calendarEn = {
  title: 'Mi calendario',
  lead: 'Mira cuándo son tus citas en el calendario de tu teléfono.',
  shows: 'Muestra la palabra “Cita” y la hora. No muestra dónde, para qué ni con quién.',
  warns:
    'Quien tenga la dirección puede ver esas horas, y la dirección lleva el nombre de este sitio. Si compartes tu calendario con tu familia o tu trabajo, también las ven.',
  none: 'Ahora no tienes una dirección de calendario.',
  since: (when: string) => `Tu dirección funciona desde el ${when}.`,
  byStaff: 'La hizo tu equipo para ti.',
  make: 'Crear una dirección',
  renew: 'Crear una dirección nueva',
  renewLead: 'La dirección anterior deja de funcionar en ese momento.',
  off: 'Apagarlo',
  isOff: 'Apagado. La dirección ya no funciona.',
  address: 'Tu dirección secreta',
  once: 'Solo la ves ahora. Cópiala y agrégala en tu app de calendario como un calendario de internet (“suscribirse”).',
  copy: 'Copiar la dirección',
  copied: 'Copiada',
};
