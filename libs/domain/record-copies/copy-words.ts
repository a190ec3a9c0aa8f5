import type { Language } from '@stepwell/kernel/words';

/** Headings of a copy, in their order. */
export const sectionKeys = [
  ...(['me', 'contacts', 'stays', 'intake', 'plans', 'groups', 'sessions', 'checkIns', 'safety', 'measures'] as const),
  ...(['appointments', 'meetings', 'recovery', 'own', 'messages', 'work', 'sharing'] as const),
];
/** One of them. */
export type SectionKey = (typeof sectionKeys)[number];

interface CopyWords {
  title: string;
  private: string;
  madeOn: string;
  contentsTitle: string;
  missingTitle: string;
  missing: readonly string[];
  none: string;
  yes: string;
  no: string;
  sections: Record<SectionKey, string>;
}

/** What stands around the facts of a copy. */
export const copyWords: Record<Language, CopyWords> = {
  en: {
    title: 'My copy',
    private: 'This is private. Keep it where only you can open it, and delete it when you don’t need it.',
    madeOn: 'Made on',
    contentsTitle: 'What is in here',
    missingTitle: 'What is not in here',
    missing: [
      'Counseling notes that a counselor keeps apart from the record. Ask that counselor about them.',
      'Plans and notes that nobody has signed yet, and what was entered by mistake.',
      'Photos of your insurance card and scans of papers that you signed. Your care team can give you copies.',
      'Anything about other people in your groups.',
    ],
    none: 'Nothing is kept under:',
    yes: 'Yes',
    no: 'No',
    sections: {
      me: 'About me',
      contacts: 'How to reach me',
      stays: 'My care and my team',
      intake: 'What I said at the start',
      plans: 'My plans and goals',
      groups: 'My groups',
      sessions: 'My sessions',
      checkIns: 'My check-ins',
      safety: 'When my team looked closer',
      measures: 'My questionnaires',
      appointments: 'My appointments',
      meetings: 'My meetings',
      recovery: 'My recovery',
      own: 'What only I can read',
      messages: 'Messages to me and from me',
      work: 'What my team did for me',
      sharing: 'What I said yes to, and who got what',
    },
  },
  es: {
    title: 'Mi copia',
    private: 'Esto es privado. Guárdalo donde solo tú puedas abrirlo y bórralo cuando no lo necesites.',
    madeOn: 'Hecha el',
    contentsTitle: 'Lo que está aquí',
    missingTitle: 'Lo que no está aquí',
    missing: [
      'Las notas de consejería que un consejero guarda aparte. Pregúntale a ese consejero por ellas.',
      'Los planes y las notas que nadie ha firmado todavía, y lo que se anotó por error.',
      'Las fotos de tu tarjeta del seguro y los papeles firmados que se escanearon. Tu equipo puede darte copias.',
      'Lo que trata de otras personas de tus grupos.',
    ],
    none: 'No hay nada guardado en:',
    yes: 'Sí',
    no: 'No',
    sections: {
      me: 'Sobre mí',
      contacts: 'Cómo comunicarse conmigo',
      stays: 'Mi atención y mi equipo',
      intake: 'Lo que dije al empezar',
      plans: 'Mis planes y metas',
      groups: 'Mis grupos',
      sessions: 'Mis sesiones',
      checkIns: 'Cómo estuve',
      safety: 'Cuando mi equipo miró más de cerca',
      measures: 'Mis cuestionarios',
      appointments: 'Mis citas',
      meetings: 'Mis reuniones',
      recovery: 'Mi recuperación',
      own: 'Lo que solo yo puedo leer',
      messages: 'Mensajes para mí y de mí',
      work: 'Lo que mi equipo hizo por mí',
      sharing: 'A qué dije que sí, y quién recibió qué',
    },
  },
};
