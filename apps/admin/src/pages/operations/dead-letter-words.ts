const kinds = {
  'followup.send': 'followUp',
  'access-link.send': 'accessLink',
  'contact-code.send': 'contactCode',
  'staff-invitation.send': 'invitation',
  'password-reset.send': 'passwordReset',
  'plan.activated': 'enrolment',
  'patient.time-zone-changed': 'timeZone',
  'patient-access.locked': 'task',
  'patient-link.failed': 'task',
  'contact-code.failed': 'task',
  'contact-code.given-up': 'task',
  'inquiries.forget': 'forgetting',
  'papers.seal': 'sealing',
} as const;

const reasons = {
  UNAVAILABLE: 'unavailable',
  NOT_FOUND: 'gone',
  CONFLICT: 'conflict',
  BAD_INPUT: 'unreadable',
  ZodError: 'unreadable',
  QueryFailedError: 'database',
} as const;

/** Which text names a kind of work; what has none is named by its own code. */
export function kindText(kind: string): (typeof kinds)[keyof typeof kinds] | undefined {
  return kinds[kind as keyof typeof kinds];
}

/** Which text says why work was given up; a code without one means a defect, which the worker's log describes. */
export function reasonText(code: string): (typeof reasons)[keyof typeof reasons] | 'defect' {
  return reasons[code as keyof typeof reasons] ?? 'defect';
}
