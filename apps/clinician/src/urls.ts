const patient = (patientId: string): string => `/patients/${encodeURIComponent(patientId)}`;

/** Addresses of the pages, for links; `routes.tsx` says what stands there. */
export const urls = {
  caseload: '/',
  newPatient: '/patients/new',
  patient,
  contact: (patientId: string) => `${patient(patientId)}/contact`,
  meetings: (patientId: string) => `${patient(patientId)}/meetings`,
  attendance: (patientId: string) => `${patient(patientId)}/attendance`,
  patientGroups: (patientId: string) => `${patient(patientId)}/groups`,
  recovery: (patientId: string) => `${patient(patientId)}/recovery`,
  plans: (patientId: string) => `${patient(patientId)}/plans`,
  plan: (patientId: string, planId: string) => `${patient(patientId)}/plans/${encodeURIComponent(planId)}`,
  planDifference: (patientId: string, planId: string) =>
    `${patient(patientId)}/plans/${encodeURIComponent(planId)}/difference`,
  planPaper: (patientId: string, planId: string) => `${patient(patientId)}/plans/${encodeURIComponent(planId)}/paper`,
  careDocument: (patientId: string, documentId: string) =>
    `${patient(patientId)}/plans/documents/${encodeURIComponent(documentId)}`,
  careDocumentDifference: (patientId: string, documentId: string) =>
    `${patient(patientId)}/plans/documents/${encodeURIComponent(documentId)}/difference`,
  followUps: (patientId: string) => `${patient(patientId)}/follow-ups`,
  checkIns: (patientId: string) => `${patient(patientId)}/check-ins`,
  measures: (patientId: string) => `${patient(patientId)}/measures`,
  packet: (patientId: string) => `${patient(patientId)}/packet`,
  measureLibrary: '/measures',
  groups: '/groups',
  group: (groupId: string) => `/groups/${encodeURIComponent(groupId)}`,
  allGroups: '/groups/all',
  newGroup: '/groups/new',
  editGroup: (groupId: string) => `/groups/${encodeURIComponent(groupId)}/plan`,
  calendars: '/groups/calendars',
  room: (sessionId: string) => `/groups/sessions/${encodeURIComponent(sessionId)}`,
  facilitation: (patientId: string) => `${patient(patientId)}/plans/facilitation`,
  sharedWeeks: '/shared-weeks',
  planTemplates: '/plan-templates',
  planTemplate: (templateId: string) => `/plan-templates/${encodeURIComponent(templateId)}`,
  steps: '/steps',
  reportedMeetings: '/meetings/reported',
  inquiries: '/inquiries',
  tasks: '/tasks',
  tasksOf: (patientId: string) => `/tasks?patient=${encodeURIComponent(patientId)}`,
  sessions: '/account/sessions',
  signIn: '/sign-in',
  forgotPassword: '/forgot-password',
  /** The separate admin app, another page load. */
  adminApp: '/admin/',
} as const;
