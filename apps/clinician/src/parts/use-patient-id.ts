import { useParams } from '@tanstack/react-router';

/** The patient whose chart is open. */
export function usePatientId(): string {
  const { patientId } = useParams({ strict: false }) as { patientId?: string };
  return patientId ?? '';
}
