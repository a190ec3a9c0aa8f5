import { useParams } from '@tanstack/react-router';

/** The patient whose chart is open. */
export function usePatientId(): string {
  const { patientId }: { patientId?: string } = useParams({ strict: false });
  return patientId ?? '';
}
