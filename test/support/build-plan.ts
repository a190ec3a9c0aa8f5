import { createHash, randomUUID } from 'node:crypto';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { canonicalJson } from '@stepwell/domain/plans/canonical-json';
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

/** Adds a plan that waits for its patient, signed by its author; answers what a signature needs. */
export async function buildWaitingPlan(
  host: BuildHost,
  patient: Pick<BuiltPatient, 'id' | 'organizationId'>,
  author: Pick<StaffContext, 'actorId'>,
  status: 'awaiting_patient' | 'in_review' = 'awaiting_patient',
): Promise<{ planId: Id; documentHash: string }> {
  const planId = randomUUID();
  const content = planContent();
  return host.database.write(systemContext(patient.organizationId, 'test', 'test'), async (tx) => {
    const [last] = await tx.query<{ number: number }>(
      `select coalesce(max(number), 0) + 1 as number from relapse_prevention_plans where organization_id = $1 and patient_id = $2`,
      [patient.organizationId, patient.id],
    );
    const signed = { patientId: patient.id, number: last!.number, authorId: author.actorId, content };
    const documentHash = createHash('sha256').update(canonicalJson(signed)).digest('hex');
    await tx.query(
      `insert into relapse_prevention_plans (organization_id, id, patient_id, number, status, content, review_due, author_id,
         submitted_at, submitted_by_id, document_hash)
       values ($1, $2, $3, $4, $5, $6, '2099-01-01', $7, app.now(), $7, $8)`,
      [
        ...[patient.organizationId, planId, patient.id, last!.number, status],
        ...[JSON.stringify(content), author.actorId, documentHash],
      ],
    );
    return { planId, documentHash };
  });
}

/** Adds a continuing-care plan that waits for its patient; answers what a signature needs. */
export async function buildWaitingDocument(
  host: BuildHost,
  patient: Pick<BuiltPatient, 'id' | 'organizationId'>,
  author: Pick<StaffContext, 'actorId'>,
): Promise<{ documentId: Id; documentHash: string }> {
  const documentId = randomUUID();
  const content = { sections: [{ code: 'visits', lines: [{ id: 'a', text: 'Dr. Bell', phone: null, on: null }] }] };
  return host.database.write(systemContext(patient.organizationId, 'test', 'test'), async (tx) => {
    const [last] = await tx.query<{ number: number }>(
      `select coalesce(max(number), 0) + 1 as number from relapse_prevention_plans
       where organization_id = $1 and patient_id = $2 and kind = 'continuing_care'`,
      [patient.organizationId, patient.id],
    );
    const signed = { patientId: patient.id, number: last!.number, authorId: author.actorId, content };
    const documentHash = createHash('sha256')
      .update(canonicalJson({ kind: 'continuing_care', ...signed }))
      .digest('hex');
    await tx.query(
      `insert into relapse_prevention_plans (organization_id, id, patient_id, kind, number, status, content, review_due, author_id,
         submitted_at, submitted_by_id, document_hash)
       values ($1, $2, $3, 'continuing_care', $4, 'awaiting_patient', $5, '2099-01-01', $6, app.now(), $6, $7)`,
      [
        ...[patient.organizationId, documentId, patient.id, last!.number],
        ...[JSON.stringify(content), author.actorId, documentHash],
      ],
    );
    return { documentId, documentHash };
  });
}
