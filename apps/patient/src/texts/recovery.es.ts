import type { lapseEn, recoveryEn, sponsorEn, stepWorkEn } from './recovery.en';

/** Spanish sentences of days, milestones, the week and tasks. */
export const recoveryEs: typeof recoveryEn = {
  title: 'Mi recuperación',
  doorLead: 'Esta semana, mi padrino o madrina, mis pasos',
  milestone: {
    units: {
      HOURS: (count) => `${count} horas`,
      DAYS: (count) => `${count} días`,
      MONTHS: (count) => `${count} meses`,
      YEARS: (count) => (count === 1 ? '1 año' : `${count} años`),
    },
    reached: (day) => `Llegaste aquí el ${day}. Alégrate: es tuyo.`,
    hide: 'Dejar de mostrar esto',
  },
  commitment: {
    title: 'Mi plan para cada semana',
    weeks: ['¿Cómo va esta semana?', '¿Cómo te fue la semana pasada?'],
    outcome: { KEPT: 'Lo hice', IN_PART: 'En parte', NOT_THIS_WEEK: 'Esta semana no' },
    shared: 'Tu especialista de apoyo lo ve, para que puedan hablarlo. No hay puntos.',
    notShared: 'Lo ven tú y tu equipo. No hay puntos.',
  },
  week: {
    title: 'Esta semana',
    lead: 'Marca lo que hiciste. No hay puntos.',
    ticks: {
      SPONSOR: 'Hablé con mi padrino o madrina',
      SERVICE: 'Ayudé: servicio',
      READING: 'Leí o escuché algo',
    },
    meetings: (count) => `Fuiste a ${count === 1 ? 'una reunión' : `${count} reuniones`}.`,
    homeGroup: 'Tienes un grupo base.',
    stepWork: 'Trabajaste en un paso.',
    serviceTask: 'Hiciste una tarea de servicio.',
    readingTask: 'Hiciste una tarea de lectura.',
  },
  tasks: {
    title: 'Mis tareas',
    none: 'Nada por hacer ahora. Las tareas las eliges con tu equipo.',
    due: (day) => `Para el ${day}`,
    dueToday: 'Para hoy',
    wasDue: (day) => `Estaba prevista para el ${day}`,
  },
  days: {
    title: 'Mi fecha y mis días',
    count: (without, total) =>
      without === total ? `${total} de ${total} días` : `${without} de ${total} días sin consumo`,
    since: (day) => `Desde el ${day}`,
    nothing: 'Aquí no se muestra nada. Tú decides qué quieres ver.',
    change: 'Cambiar lo que veo',
    date: 'Mi fecha (si quieres una)',
    dateHelp: 'Solo tú ves esta fecha. Después de un consumo se queda, a menos que tú la cambies.',
    shows: {
      showsDate: 'Mostrar mi fecha',
      showsNumbers: 'Mostrar mis días en números',
      showsMilestones: 'Avisarme cuando llegue a una meta',
    },
    save: 'Guardar',
    cancel: 'Dejar como está',
  },
};

/** Spanish sentences of the sponsor. */
export const sponsorEs: typeof sponsorEn = {
  title: 'Mi padrino o madrina',
  none: 'Di cómo vas con un padrino o madrina',
  standing: {
    SEARCHING: () => 'Estás buscando padrino o madrina.',
    TEMPORARY: (name) => `${name} te acompaña por ahora.`,
    ACTIVE: (name) => `${name} es tu padrino o madrina.`,
    ENDED: (name) => `Tu tiempo con ${name} terminó.`,
  },
  since: (day) => `Desde el ${day}.`,
  formTitle: 'Cómo voy con un padrino o madrina',
  stateLabel: 'En este momento',
  states: {
    SEARCHING: 'Estoy buscando',
    TEMPORARY: 'Tengo por ahora',
    ACTIVE: 'Tengo padrino o madrina',
    ENDED: 'Terminó',
  },
  name: 'Nombre',
  nameHelp: 'El nombre y una letra, como “Ana M.”. Sin apellido y sin número.',
  nameWrong: 'Escribe el nombre y a lo más una letra, como “Ana M.”. Sin apellido, número ni correo.',
  fellowship: 'Comunidad (si quieres)',
  noFellowship: 'Prefiero no decirlo',
  worksHere: 'Alguien con este nombre trabaja aquí. El personal nunca puede ser tu padrino o madrina.',
  isNotStaff: 'Es otra persona',
  save: 'Guardar',
  saved: 'Guardado.',
  lookTitle: 'En qué fijarte',
  lookLead: 'En los grupos se suele decir: elige a alguien que',
  look: [
    'lleve al menos un año en recuperación y haya hecho los doce pasos',
    'tenga lo que tú quieres en la vida',
    'tenga tiempo para hablar contigo',
    'tenga su propio padrino o madrina',
    'respete tu medicina y tus creencias',
  ],
  warnTitle: 'Cuándo dejarlo',
  warn: [
    'Te pide dinero o quiere prestarte dinero.',
    'Quiere sexo o una relación.',
    'Te dice que dejes tu medicina. Eso lo deciden solo tu médico y tú.',
    'Te aleja de otras personas o te da miedo.',
  ],
  warnAction: 'Puedes terminar cuando quieras. No debes explicaciones. Si no te sientes a salvo, díselo a tu equipo.',
  privateTitle: 'Bueno saber',
  staffNever: 'Quienes trabajan aquí nunca son padrinos ni madrinas de pacientes.',
  neverContacted: 'Nunca escribimos ni llamamos a tu padrino o madrina. No guardamos su número ni nada de su vida.',
};

/** Spanish sentences of step work. */
export const stepWorkEs: typeof stepWorkEn = {
  title: 'Mis pasos',
  lead: 'Dónde voy, con notas que solo yo leo',
  intro: 'A tu ritmo y en tu orden. Los pasos se pueden repetir. No es obligatorio.',
  step: (step) => `Paso ${step}`,
  status: {
    NOT_STARTED: 'Sin empezar',
    WORKING: 'Trabajando en esto',
    DONE: 'Hecho por ahora',
  },
  goesOn: 'Parte de mi vida',
  from: (day) => `Desde el ${day}`,
  fromTo: (start, end) => `Del ${start} al ${end}`,
  begin: 'Trabajo en este paso',
  finish: 'Hecho por ahora',
  putAway: 'Ahora no',
  again: 'Trabajarlo otra vez',
  withoutWords:
    'Aquí guardamos solo dónde vas. Lo que se escribe para este paso puede dañar a alguien si un día se lee en un juicio. Escríbelo en papel y compártelo con alguien de confianza.',
  notes: 'Mis notas',
  notesHelp: 'Solo tú puedes leerlas. El personal no. Vacíalas para borrarlas.',
  saveNotes: 'Guardar mis notas',
  notesSaved: 'Guardado. Solo tú puedes leerlo.',
};

/** Spanish sentences of a lapse. */
export const lapseEs: typeof lapseEn = {
  title: 'Si consumí',
  lead: 'Estar a salvo, decirlo, aprender',
  safeTitle: 'Primero, ponte a salvo',
  tellTitle: 'Cuéntanos',
  tellLead: 'Tu recuperación mantiene su fecha. Todos tus días cuentan. Puedes dejar partes vacías.',
  day: '¿Qué día fue?',
  whatHappened: '¿Qué pasó?',
  whatHelped: '¿Qué ayudó, aunque sea un poco?',
  whatToChange: '¿Qué harías la próxima vez?',
  call: 'Llámenme, por favor',
  send: 'Contarlo a mi equipo',
  told: 'Tu equipo ya puede verlo. Hace falta valor para decirlo.',
  beforeTitle: 'Lo contado antes',
  byTeam: 'Tu equipo anotó este día.',
  takeBack: 'Esto no es correcto',
  takeBackAsk: '¿Lo quitamos? Tu equipo verá que lo quitaste.',
  takeBackYes: 'Sí, quitarlo',
  takeBackNo: 'No, dejarlo',
};
