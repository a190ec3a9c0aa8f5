/** Every permission of the product, `noun:verb`; a role is a set of these. */
export const permissions = [
  'organization:read',
  'organization:manage',
  'organization:export',
  'facility:manage',
  'staff:read',
  'staff:manage',
  'inquiry:manage',
  'packet:fill',
  'caseload:lend',
  'team:supervise',
  'report:read',
  'patient:read',
  'patient:create',
  'patient:import',
  'patient:update',
  'patient:merge',
  'capacity:override',
  'patient:access',
  'consent:manage',
  'disclosure:make',
  'agreement:manage',
  'task:read',
  'task:manage',
  'meeting:read',
  'meeting:manage',
  'group:read',
  'group:manage',
  'group:lead',
  'group:enroll',
  'appointment:read',
  'appointment:book',
  'appointment:hold',
  'availability:manage',
  'note:read',
  'note:cosign',
  'meeting:check',
  'path:choose',
  'attendance:log',
  'plan:read',
  'plan:write',
  'plan:sign',
  'template:manage',
  'programme:manage',
  'week:read',
  'followup:read',
  'followup:resolve',
  'followup:enroll',
  'checkin:record',
  'measure:read',
  'measure:record',
  'measure:manage',
  'emergency:open',
  'emergency:review',
  'audit:read',
  'incident:read',
  'incident:manage',
  'operations:read',
  'operations:manage',
] as const;

/** One permission, `noun:verb`. */
export type Permission = (typeof permissions)[number];

/** Staff roles of the glossary; a person may hold several in one organization. */
export const roles = [
  'owner',
  'admin',
  'clinical_supervisor',
  'clinician',
  'nurse',
  'case_manager',
  'technician',
  'peer_specialist',
  'intake_coordinator',
  'front_desk',
  'auditor',
] as const;

/** One staff role. */
export type Role = (typeof roles)[number];

/** How far a person sees: patients of the whole organization, of their care teams only, or none at all. */
export type Reach = 'organization' | 'care_team' | 'none';

interface RoleDefinition {
  reach: Reach;
  permissions: readonly Permission[];
}

const everyone: readonly Permission[] = ['organization:read', 'staff:read', 'meeting:read', 'group:read'];
const care: readonly Permission[] = [
  'caseload:lend',
  'patient:read',
  'task:read',
  'task:manage',
  'plan:read',
  'week:read',
  'note:read',
  'followup:read',
  'checkin:record',
  'measure:read',
  'measure:record',
  'group:lead',
  'group:enroll',
];
/** Whom patients come to see: they book, and are booked. */
const seesPeople: readonly Permission[] = ['appointment:read', 'appointment:book', 'appointment:hold'];
const clinical: readonly Permission[] = [
  ...care,
  ...seesPeople,
  'patient:create',
  'patient:update',
  'patient:access',
  'consent:manage',
  'disclosure:make',
  'meeting:check',
  'path:choose',
  'attendance:log',
  'plan:write',
  'plan:sign',
  'packet:fill',
  'followup:resolve',
  'followup:enroll',
];
const administration: readonly Permission[] = [
  'agreement:manage',
  'organization:manage',
  'facility:manage',
  'staff:manage',
  'meeting:manage',
  'group:manage',
  'meeting:check',
  'operations:read',
  'operations:manage',
  'programme:manage',
  'incident:read',
  'incident:manage',
  'report:read',
];

/**
 * What each role may do and how far it sees. Administrators set the organization up and see no patient: "this person
 * is a patient" is itself confidential (42 CFR Part 2), and running a tenant does not need it.
 */
export const roleDefinitions: Record<Role, RoleDefinition> = {
  owner: { reach: 'none', permissions: [...everyone, ...administration, 'organization:export'] },
  admin: { reach: 'none', permissions: [...everyone, ...administration] },
  clinical_supervisor: {
    reach: 'organization',
    permissions: [
      ...everyone,
      ...clinical,
      'inquiry:manage',
      'patient:import',
      'patient:merge',
      'agreement:manage',
      'capacity:override',
      'availability:manage',
      'team:supervise',
      'report:read',
      'meeting:manage',
      'group:manage',
      'note:cosign',
      'template:manage',
      'measure:manage',
      'programme:manage',
      'emergency:open',
      'emergency:review',
      'incident:read',
    ],
  },
  clinician: { reach: 'care_team', permissions: [...everyone, ...clinical, 'emergency:open'] },
  nurse: { reach: 'care_team', permissions: [...everyone, ...clinical, 'emergency:open'] },
  case_manager: {
    reach: 'care_team',
    permissions: [
      ...everyone,
      ...care,
      ...seesPeople,
      'packet:fill',
      'patient:update',
      'patient:access',
      'consent:manage',
      'disclosure:make',
      'meeting:check',
      'path:choose',
      'attendance:log',
      'followup:resolve',
      'followup:enroll',
    ],
  },
  technician: {
    reach: 'care_team',
    permissions: [...everyone, 'patient:read', 'task:read', 'task:manage', 'attendance:log', 'group:lead'],
  },
  peer_specialist: {
    reach: 'care_team',
    permissions: [
      ...everyone,
      ...(['patient:read', 'task:read', 'task:manage', 'meeting:check', 'path:choose'] as const),
      ...(['attendance:log', 'group:lead', 'week:read'] as const),
      ...seesPeople,
    ],
  },
  intake_coordinator: {
    reach: 'organization',
    permissions: [
      ...everyone,
      ...seesPeople,
      'inquiry:manage',
      'packet:fill',
      'patient:read',
      'patient:create',
      'patient:import',
      'patient:update',
      'patient:access',
      'consent:manage',
      'disclosure:make',
      'task:read',
      'task:manage',
      'measure:read',
      'measure:record',
      'group:enroll',
    ],
  },
  front_desk: {
    reach: 'organization',
    permissions: [
      ...everyone,
      ...(['inquiry:manage', 'patient:read', 'patient:access', 'disclosure:make', 'task:read', 'task:manage'] as const),
      ...(['appointment:read', 'appointment:book'] as const),
    ],
  },
  auditor: { reach: 'none', permissions: ['organization:read', 'staff:read', 'audit:read', 'incident:read'] },
};

/** The union of what several roles allow. */
export function permissionsOf(held: readonly Role[]): Set<Permission> {
  return new Set(held.flatMap((role) => roleDefinitions[role].permissions));
}

/**
 * How far several roles see together. Each permission counts for everybody the actor reaches, so the organization is
 * reached only when the roles that see all of it hold every permission of those that see their care teams: a clinician
 * who helps at the front desk must not read everybody's plans. No role at all reaches nobody.
 */
export function reachOf(held: readonly Role[]): Reach {
  const [everybody, teams] = (['organization', 'care_team'] as const).map((reach) =>
    permissionsOf(held.filter((role) => roleDefinitions[role].reach === reach)),
  ) as [Set<Permission>, Set<Permission>];
  if (everybody.size > 0 && [...teams].every((permission) => everybody.has(permission))) return 'organization';
  return everybody.size + teams.size > 0 ? 'care_team' : 'none';
}
