/** Addresses of the pages, for links; `routes.tsx` says what stands there. The app lives below `/admin`. */
export const urls = {
  start: '/admin/',
  signIn: '/admin/sign-in',
  overview: '/admin/overview',
  organization: '/admin/organization',
  facilities: '/admin/facilities',
  newFacility: '/admin/facilities/new',
  facility: (facilityId: string) => `/admin/facilities/${encodeURIComponent(facilityId)}`,
  people: '/admin/people',
  invite: '/admin/people/invite',
  person: (staffMemberId: string) => `/admin/people/${encodeURIComponent(staffMemberId)}`,
  directory: '/admin/directory',
  newSource: '/admin/directory/sources/new',
  source: (sourceId: string) => `/admin/directory/sources/${encodeURIComponent(sourceId)}`,
  meetingImport: (importId: string) => `/admin/directory/imports/${encodeURIComponent(importId)}`,
  meetings: '/admin/directory/meetings',
  meeting: (meetingId: string) => `/admin/directory/meetings/${encodeURIComponent(meetingId)}`,
  newMeeting: (sourceId: string) => `/admin/directory/sources/${encodeURIComponent(sourceId)}/meetings/new`,
  operations: '/admin/operations',
  audit: '/admin/audit',
  /** The clinician app, another page load. */
  clinicianApp: '/',
  /** Pages of the clinician app that belong to every staff account. */
  forgotPassword: '/forgot-password',
  sessions: '/account/sessions',
} as const;
