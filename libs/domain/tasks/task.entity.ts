import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What raised a task. */
export const taskKinds = [
  'call_request',
  'pin_locked',
  'delivery_unknown',
  'delivery_failed',
  'high_craving',
  'group_place',
  'lapse_told',
  'plan_cosign',
  'plan_review_due',
  'plan_review_level',
  'plan_review_lapse',
  'plan_review_medication',
  'plan_review_meetings',
  'plan_review_discharge',
  'text_reply',
  'shared_text',
  'wrong_number',
  'follow_up_call',
  'follow_up_letter',
  'follow_up_supervisor',
  'consent_expires_30',
  'consent_expires_14',
  'consent_expires_7',
  'agreement_expires_30',
  'agreement_expires_14',
  'agreement_expires_7',
  'discharge_appointment',
  'discharge_medication',
  'discharge_naloxone',
  'discharge_housing',
  'discharge_phone',
  'discharge_contact',
  'admission_identity',
  'admission_packet',
  'admission_notice',
  'admission_consents',
  'admission_safe_contact',
  'admission_emergency_contact',
  'admission_measures',
  'admission_path',
  'admission_plan',
  'admission_programme',
  'appointment_cancelled',
  'come_back',
  'care_message',
  'readmission',
  'general',
] as const;
/** One kind of task. */
export type TaskKind = (typeof taskKinds)[number];

/** Kinds that tell what a patient answered: strong craving, a lapse, missed medication. */
export const answerKinds: readonly TaskKind[] = [
  'high_craving',
  'lapse_told',
  'plan_review_lapse',
  'plan_review_medication',
];

/** How soon somebody should look, most urgent first. */
export const taskPriorities = ['safety', 'high', 'normal'] as const;
/** One priority. */
export type TaskPriority = (typeof taskPriorities)[number];

/** A task waits or is done. */
export const taskStatuses = ['open', 'done'] as const;
/** One status. */
export type TaskStatus = (typeof taskStatuses)[number];

/** Something a person on staff has to do, about a patient or not. */
@Entity('tasks')
export class Task extends TenantEntity {
  @Column({ type: 'uuid', nullable: true })
  patientId: Id | null;

  @Column({ type: 'text' })
  kind: TaskKind;

  /** Only general tasks have one of their own; the others take theirs from the catalogue. */
  @Column({ type: 'text', nullable: true })
  title: string | null;

  @Column({ type: 'text' })
  priority: TaskPriority;

  @Column({ type: 'text', default: 'open' })
  status: TaskStatus;

  @Column({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  assigneeId: Id | null;

  /** The check-in, occurrence, patient or place in a group that raised it: one open task per kind and cause. */
  @Column({ type: 'uuid', nullable: true })
  subjectId: Id | null;

  /** Made by the page once per form. */
  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  @Column({ type: 'text', nullable: true })
  outcome: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  completedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  completedById: Id | null;

  /** @throws AppError CONFLICT when somebody else was faster. */
  refuseUnlessOpen(): void {
    if (this.status !== 'open') throw new AppError('CONFLICT');
  }
}
