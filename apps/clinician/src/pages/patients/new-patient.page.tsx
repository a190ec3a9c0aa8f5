export function NewPatientPage() {
  return null;
}
