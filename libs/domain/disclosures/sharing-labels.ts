import type { Language } from '@stepwell/kernel/words';
import type { DisclosurePurpose, InformationCategory, RecipientClass } from './sharing-words';

type Labels<Word extends string> = Record<Language, Record<Word, string>>;

/** Information in words that go into a sentence after "about" or on a list. */
export const categoryLabels: Labels<InformationCategory> = {
  en: {
    presence: 'that you are or were a patient here',
    attendance: 'which sessions you came to',
    progress: 'how you are doing',
    plan: 'your plans',
    medication: 'your medicines',
    test_results: 'test and questionnaire results',
    diagnosis: 'your diagnosis',
    discharge: 'when and how you left',
    billing: 'bills and insurance',
    counseling_notes: 'counseling notes that your counselor keeps apart',
  },
  es: {
    presence: 'que usted es o fue paciente aquí',
    attendance: 'a qué sesiones vino',
    progress: 'cómo va',
    plan: 'sus planes',
    medication: 'sus medicinas',
    test_results: 'resultados de pruebas y cuestionarios',
    diagnosis: 'su diagnóstico',
    discharge: 'cuándo y cómo se fue',
    billing: 'cuentas y seguro',
    counseling_notes: 'notas de consejería que su consejero guarda aparte',
  },
};

/** The same as staff say it of somebody. */
export const topicLabels: Record<InformationCategory, string> = {
  presence: 'being a patient here',
  attendance: 'attendance',
  progress: 'progress',
  plan: 'plans',
  medication: 'medication',
  test_results: 'test results',
  diagnosis: 'diagnosis',
  discharge: 'discharge',
  billing: 'billing',
  counseling_notes: 'counseling notes',
};

/** Purposes as the form names them. */
export const purposeLabels: Labels<DisclosurePurpose> = {
  en: {
    treatment: 'your treatment',
    payment: 'payment',
    operations: 'running this program (health care operations)',
    family_support: 'help from people close to you',
    patient_request: 'because you ask for it',
    benefits: 'benefits, housing or work',
    legal_proceeding: 'a civil, criminal, administrative or legislative proceeding',
    supervision: 'a criminal case that made treatment a condition',
  },
  es: {
    treatment: 'su tratamiento',
    payment: 'el pago',
    operations: 'el funcionamiento de este programa (operaciones de atención médica)',
    family_support: 'la ayuda de personas cercanas',
    patient_request: 'porque usted lo pide',
    benefits: 'beneficios, vivienda o trabajo',
    legal_proceeding: 'un proceso civil, penal, administrativo o legislativo',
    supervision: 'una causa penal que puso el tratamiento como condición',
  },
};

/** Classes of recipients as the form names them. */
export const classLabels: Labels<RecipientClass> = {
  en: {
    treating_provider: 'my treating providers',
    health_plan: 'health plans and others who pay for care',
    program_contractor: 'people and companies that help run this program',
  },
  es: {
    treating_provider: 'quienes me atienden',
    health_plan: 'planes de salud y otros que pagan la atención',
    program_contractor: 'personas y empresas que ayudan a este programa a funcionar',
  },
};
