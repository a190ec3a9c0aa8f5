import { appointmentsEn } from '../../texts/appointments.en';
import { appointmentsEs } from '../../texts/appointments.es';
import { useLanguage } from '../../texts/language';

/** The sentences about appointments in the current language. */
export function useAppointmentTexts(): typeof appointmentsEn {
  return useLanguage().language === 'ES' ? appointmentsEs : appointmentsEn;
}
