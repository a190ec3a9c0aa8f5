import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Who told of it: the text of somebody who is not the patient, or a person on staff. */
export const incidentSources = ['wrong_number', 'reported'] as const;
/** One of them. */
export type IncidentSource = (typeof incidentSources)[number];

/** What an assessment came to: a breach that is notified, a low probability that anything was learnt, none at all. */
export const incidentDecisions = ['breach', 'low_probability', 'no_incident'] as const;
/** One of them. */
export type IncidentDecision = (typeof incidentDecisions)[number];

/** Days after discovery within which whoever is affected is told (45 CFR 164.404, 42 CFR 2.16). */
export const NOTIFY_WITHIN_DAYS = 60;

/** Something of a patient that may have reached somebody whom it was not meant for. */
@Entity('privacy_incidents')
export class PrivacyIncident extends TenantEntity {
  @Column({ type: 'text' })
  source: IncidentSource;

  /** The text that told it. */
  @Column({ type: 'uuid', nullable: true })
  subjectId: Id | null;

  @Column({ type: 'text' })
  whatHappened: string;

  /** YYYY-MM-DD; the clock of 60 days begins with it. */
  @Column({ type: 'date' })
  discoveredOn: string;

  /** Ids only: the register is kept by people who see no patient. */
  @Column({ type: 'uuid', array: true })
  patientIds: Id[];

  @Column({ type: 'int' })
  peopleAffected: number;

  /** Automatic messages that had gone to the address. */
  @Column({ type: 'int' })
  messagesSent: number;

  @Column({ type: 'uuid', nullable: true })
  reportedById: Id | null;

  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  @Column({ type: 'text', nullable: true })
  decision: IncidentDecision | null;

  @Column({ type: 'text', nullable: true })
  decisionNote: string | null;

  @Column({ type: 'uuid', nullable: true })
  decidedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  /** Day on which whoever is affected was told. */
  @Column({ type: 'date', nullable: true })
  notifiedOn: string | null;

  @Column({ type: 'uuid', nullable: true })
  closedById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
