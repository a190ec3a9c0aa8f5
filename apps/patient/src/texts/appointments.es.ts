import type { appointmentsEn } from './appointments.en';

/** Spanish sentences about appointments. */
export const appointmentsEs: typeof appointmentsEn = {
  cardTitle: 'Elige una hora',
  cardLead: (name: string) => `${name} quiere verte. Elige la hora que te sirva.`,
  open: 'Ver las horas',
  nextTitle: 'Tu próxima cita',
  all: 'Ver todas mis citas',
  title: 'Mis citas',
  none: 'No tienes ninguna cita pendiente.',
  with: (name: string, place: string) => `Con ${name}, en ${place}`,
  minutes: (count: number) => `Dura unos ${count} minutos.`,
  change: '¿Necesitas otra hora? Llámanos y la buscamos.',
  cancel: 'No puedo venir',
  cancelOf: (when: string) => `No puedo venir: ${when}`,
  sure: '¿Seguro? Esta hora puede quedar para otra persona.',
  yes: 'Sí, cancelar',
  keep: 'No, la mantengo',
  cancelled: 'La cita quedó cancelada. Ya lo sabemos y buscaremos otra hora contigo.',
  begun: 'Esta cita ya empezó. Llámanos, por favor.',
  chooseTitle: 'Elige una hora',
  chooseLead: (name: string, place: string, minutes: number) =>
    `Con ${name}, en ${place}. Dura unos ${minutes} minutos. Elige una hora:`,
  noneFree: 'Ahora no hay horas libres. Llámanos y buscamos una.',
  confirm: (when: string) => `Quiero esta hora: ${when}`,
  more: 'Ver más días',
  booked: 'Listo. Esa hora es tuya.',
  taken: 'Alguien tomó esa hora hace un momento. Elige otra, por favor.',
  gone: 'Esas horas ya no están abiertas. Llámanos y buscamos una.',
};
