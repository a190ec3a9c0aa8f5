import type { signEn } from './sign.en';

/** Los mismos textos en español. */
export const signEs: typeof signEn = {
  waiting: 'Un plan te espera',
  waitingToo: 'Otro plan te espera',
  waitingLead: 'Tú y tu equipo lo escribieron. Léelo y fírmalo cuando sea tuyo.',
  open: 'Leerlo',
  title: 'Leer y firmar mi plan',
  lead: 'Tómate tu tiempo. Si algo está mal o falta, no firmes: díselo a tu consejera y lo cambia.',
  changed: (reason) => `Qué cambió: ${reason}`,
  name: 'Tu nombre',
  nameMissing: 'Escribe tu nombre para firmar.',
  agree: 'Con mi nombre digo: lo he leído y es mi plan.',
  submit: 'Firmar mi plan',
  signed: 'Gracias. Este es tu plan ahora.',
  none: 'Nada espera tu firma.',
  gone: 'Esta página ya se usó o estuvo abierta mucho tiempo. Devuelve la tableta.',
  otherPlans: 'Mis otros planes',
  otherPlansLead: 'Para las horas más duras y para después del tratamiento',
  goals: 'Lo que quiero',
  week: 'Mi semana',
  meetingsAWeek: (count) => (count === 1 ? '1 reunión por semana' : `${count} reuniones por semana`),
  sponsorCalls: (count) => `Llamadas con mi padrino o madrina: ${count} por semana`,
  sponsorVisits: (count) => `Ver a mi padrino o madrina: ${count} por semana`,
  shared: 'Mi especialista par ve mi semana y cómo me fue. Nada más.',
};
