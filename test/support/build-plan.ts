import { randomUUID } from 'node:crypto';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { lapseResponseFor } from '@stepwell/domain/plans/lapse-response';
import type { PlanContent } from '@stepwell/domain/plans/plan-content';
import type { BuildHost } from './build-organization';
import type { BuiltPatient } from './build-patient';

/** A plan as the builder made it. */
export interface BuiltPlan {
  readonly id: Id;
  readonly patientId: Id;
  readonly content: PlanContent;
}

/** The content of a plan that may be activated for anybody, opioids included. */
export function planContent(overrides: Partial<PlanContent> = {}): PlanContent {
  return {
    motivations: [{ id: 'daughter', text: 'To be there for my daughter' }],
    highRiskSituations: [
      {
        id: 'friday',
        kind: 'positive_social',
        description: 'Friday after work',
        likelihood: 7,
        confidence: 4,
        timeWindows: [{ weekday: 5, startTime: '18:00', endTime: '21:00' }],
      },
    ],
    warningSigns: [{ id: 'sleep', stage: 'early', observer: 'self', text: 'I sleep badly' }],
    copingStrategies: [
      {
        id: 'walk',
        kind: 'cope',
        text: 'Walk home the other way',
        steps: ['Call Ana on the way'],
        situationIds: ['friday'],
      },
    ],
    supportContacts: [{ id: 'ana', role: 'peer', display: 'Ana', phone: '+14085550142' }],
    medication: {
      naloxoneLocation: 'Kitchen drawer',
      naloxoneWho: 'Ana and my sister',
      takesMedication: true,
      prescriber: 'Clinic on 5th',
      nextDose: 'Monday morning',
      nextDoseKind: 'pick_up',
      nextDoseOn: null,
      suppliedThrough: '2099-01-01',
      notes: null,
    },
    lapseResponse: {
      bySubstance: lapseResponseFor(['opioids', 'stimulants', 'alcohol', 'gambling']).bySubstance,
      firstHour: 'Call Ana. Don’t be alone.',
      firstDay: 'See the nurse.',
      whoToTell: 'Ana, then my counselor.',
      wayBack: 'Next visit on Tuesday.',
    },
    goals: [{ id: 'job', horizon: 'long', text: 'Back at work', targetOn: '2099-06-01' }],
    weekly: { commitment: 'Call Ana every evening', isShared: false, sponsorCalls: 3, sponsorVisits: 1 },
    noteToSelf: null,
    reviewEveryDays: null,
    ...overrides,
  };
}

/** Adds an active plan, unless told otherwise; its event is not emitted. */
export async function buildPlan(
  host: BuildHost,
  patient: BuiltPatient,
  author: StaffContext,
  overrides: {
    status?: 'draft' | 'active' | 'superseded' | 'closed';
    number?: number;
    content?: PlanContent;
    /** YYYY-MM-DD. */
    reviewDue?: string;
  } = {},
): Promise<BuiltPlan> {
  const id = randomUUID();
  const status = overrides.status ?? 'active';
  const content = overrides.content ?? planContent();
  const wasActivated = status === 'active' || status === 'superseded';
  await host.database.write(systemContext(patient.organizationId, 'test', 'test'), (tx) =>
    tx.query(
      `insert into relapse_prevention_plans (organization_id, id, patient_id, number, status, content, review_due, author_id,
         activated_at, activated_by_id, document_hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, case when $9 then app.now() end, case when $9 then $8::uuid end,
         case when $9 then 'test' end)`,
      [
        patient.organizationId,
        id,
        patient.id,
        overrides.number ?? 1,
        status,
        JSON.stringify(content),
        overrides.reviewDue ?? (wasActivated ? '2099-01-01' : null),
        author.actorId,
        wasActivated,
      ],
    ),
  );
  return { id, patientId: patient.id, content };
}
