import type { Role } from '@stepwell/kernel/permissions';

/** One way to sign in to the demo. A person who belongs to both organizations stands here twice. */
export interface DemoAccount {
  email: string;
  displayName: string;
  role: Role;
  organization: string;
}

/** The two organizations of the demo, both invented; two, so that it can be seen that neither sees the other. */
export const demoOrganizations = ['Farrowmere Recovery', 'Quillhaven Treatment'] as const;

const [farrowmere, quillhaven] = demoOrganizations;
const at =
  (organization: string) =>
  (role: Role, email: string, displayName: string): DemoAccount => ({ email, displayName, role, organization });
const inFarrowmere = at(farrowmere);
const inQuillhaven = at(quillhaven);

/** Everybody who can sign in, with `demoPassword`; the clinician of the first organization leads the five-minute walk. */
export const demoAccounts: readonly DemoAccount[] = [
  inFarrowmere('clinician', 'clinician@example.org', 'Maya Okafor'),
  inFarrowmere('owner', 'owner@example.org', 'Olivia Hartwell'),
  inFarrowmere('admin', 'admin@example.org', 'Amir Haddad'),
  inFarrowmere('clinical_supervisor', 'supervisor@example.org', 'Susan Lindqvist'),
  inFarrowmere('nurse', 'nurse@example.org', 'Noel Baptiste'),
  inFarrowmere('case_manager', 'case-manager@example.org', 'Carmen Ruiz'),
  inFarrowmere('technician', 'technician@example.org', 'Theo Novak'),
  inFarrowmere('peer_specialist', 'peer@example.org', 'Pat Ferreira'),
  inFarrowmere('intake_coordinator', 'intake@example.org', 'Iris Wong'),
  inFarrowmere('front_desk', 'front-desk@example.org', 'Frank Delgado'),
  inFarrowmere('auditor', 'auditor@example.org', 'Audrey Stone'),
  inFarrowmere('clinician', 'lena@example.org', 'Lena Petrova'),
  inFarrowmere('clinician', 'robin@example.org', 'Robin Vale'),
  inQuillhaven('clinician', 'robin@example.org', 'Robin Vale'),
  inQuillhaven('owner', 'owner@quillhaven.example.org', 'Quentin Abara'),
  inQuillhaven('clinical_supervisor', 'supervisor@quillhaven.example.org', 'Helga Brandt'),
  inQuillhaven('clinician', 'clinician@quillhaven.example.org', 'Tomás Iglesias'),
];

/** Opens every account of the demo; long enough for the product's own rule. */
export const demoPassword = 'teapot orchard violin';
