import type { MyDocumentsQuery } from '../../../gql/graphql';
import { useLanguage } from '../../texts/language';

type Kind = MyDocumentsQuery['myDocuments'][number]['kind'];
type Code = MyDocumentsQuery['myDocuments'][number]['sections'][number]['code'];

interface DocumentTexts {
  title: string;
  lead: string;
  none: string;
  kind: Record<Kind, string>;
  call: (name: string) => string;
  signed: string;
  print: string;
  section: Record<Code, string>;
}

const en: DocumentTexts = {
  title: 'My other plans',
  lead: 'You wrote these with your care team. They are here whenever you need them.',
  none: 'There is no other plan yet. Your counselor can write one with you.',
  kind: { CRISIS_SAFETY: 'When I feel I can’t go on', CONTINUING_CARE: 'After treatment' },
  call: (name) => `Call ${name}`,
  signed: 'Thank you. This plan is yours now.',
  print: 'Print',
  section: {
    SIGNS: 'How I notice it coming',
    ALONE: 'What I do on my own first',
    DISTRACTION: 'People and places that take my mind elsewhere',
    ASK: 'People I ask for help',
    PROFESSIONALS: 'Professionals and helplines',
    SURROUNDINGS: 'Making my place safer',
    WORTH: 'What makes life worth it to me',
    VISITS: 'My next visits',
    MEDICINES: 'My medicine and naloxone',
    LIVING: 'Where I live',
    SUPPORT: 'Meetings, groups and people',
    EVERYDAY: 'Work, school, money and health',
    IN_TOUCH: 'Who stays in touch with me',
    FALLS_THROUGH: 'If a visit falls through',
  },
};

const es: DocumentTexts = {
  title: 'Mis otros planes',
  lead: 'Los escribiste con tu equipo. Están aquí siempre que los necesites.',
  none: 'Todavía no hay otro plan. Tu consejera puede escribir uno contigo.',
  kind: { CRISIS_SAFETY: 'Cuando siento que no puedo más', CONTINUING_CARE: 'Después del tratamiento' },
  call: (name) => `Llamar a ${name}`,
  signed: 'Gracias. Este plan ya es tuyo.',
  print: 'Imprimir',
  section: {
    SIGNS: 'Cómo noto que se acerca',
    ALONE: 'Lo que hago primero por mi cuenta',
    DISTRACTION: 'Personas y lugares que me distraen',
    ASK: 'Personas a las que pido ayuda',
    PROFESSIONALS: 'Profesionales y líneas de ayuda',
    SURROUNDINGS: 'Hacer mi lugar más seguro',
    WORTH: 'Lo que hace que la vida valga la pena',
    VISITS: 'Mis próximas citas',
    MEDICINES: 'Mi medicina y naloxona',
    LIVING: 'Dónde vivo',
    SUPPORT: 'Reuniones, grupos y personas',
    EVERYDAY: 'Trabajo, escuela, dinero y salud',
    IN_TOUCH: 'Quién sigue en contacto conmigo',
    FALLS_THROUGH: 'Si una cita falla',
  },
};

/** Texts of this screen; they come with it, so that the first load stays light. */
export function useDocumentTexts(): DocumentTexts {
  return useLanguage().language === 'ES' ? es : en;
}
