import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** With the patient alone, or with somebody close to them. */
export const facilitationKinds = ['individual', 'conjoint'] as const;
/** One of them. */
export type FacilitationKind = (typeof facilitationKinds)[number];

/** Topics: the four that everybody comes to, then those that are chosen. */
export const facilitationTopics = [
  'assessment',
  'acceptance',
  'surrender',
  'getting_active',
  'family_history',
  'enabling',
  'people_places_things',
  'emotions',
  'moral_inventory',
  'relationships',
  'termination',
] as const;
/** One of them. */
export type FacilitationTopic = (typeof facilitationTopics)[number];

/** One session of twelve-step facilitation; it never changes, and what was entered in error is marked and stays. */
@Entity('facilitation_sessions')
export class FacilitationSession extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;

  /** YYYY-MM-DD where the patient lives. */
  @Column({ type: 'date' })
  heldOn: string;

  @Column({ type: 'text' })
  kind: FacilitationKind;

  @Column({ type: 'text' })
  topic: FacilitationTopic;

  /** Days without use since the last session, as the patient counts them. */
  @Column({ type: 'int', nullable: true })
  soberDays: number | null;

  /** Meetings since the last session. */
  @Column({ type: 'int', nullable: true })
  meetingsAttended: number | null;

  @Column({ type: 'text', nullable: true })
  meetingsReaction: string | null;

  @Column({ type: 'text', nullable: true })
  readings: string | null;

  @Column({ type: 'text', nullable: true })
  slips: string | null;

  @Column({ type: 'text', nullable: true })
  urges: string | null;

  @Column({ type: 'text', nullable: true })
  sponsorContact: string | null;

  /** What was new in this session. */
  @Column({ type: 'text', nullable: true })
  material: string | null;

  /** What became of the recovery tasks of the session before. */
  @Column({ type: 'text', nullable: true })
  tasksDone: string | null;

  @Column({ type: 'text', nullable: true })
  nextTasks: string | null;

  /** The plan whose line the session served, the line, and its words as they stood. */
  @Column({ type: 'uuid', nullable: true })
  planId: Id | null;

  @Column({ type: 'text', nullable: true })
  elementId: string | null;

  @Column({ type: 'text', nullable: true })
  elementWords: string | null;

  @Column({ type: 'uuid' })
  loggedById: Id;

  /** UTC instant. */
  @Column({ type: 'timestamptz', nullable: true })
  enteredInErrorAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  enteredInErrorById: Id | null;

  @Column({ type: 'text', nullable: true })
  enteredInErrorReason: string | null;
}
