import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** How an inquiry came. */
export const inquirySources = ['web', 'phone', 'walk_in', 'referral'] as const;
/** One of them. */
export type InquirySource = (typeof inquirySources)[number];

/** For whom somebody calls; nobody has to say. */
export const callers = ['self', 'someone_else', 'unsaid'] as const;
/** One of them. */
export type Caller = (typeof callers)[number];

/** When to call, on the clock of the facility: before noon, from noon to 17:00, after. */
export const bestTimes = ['any', 'morning', 'afternoon', 'evening'] as const;
/** One of them. */
export type BestTime = (typeof bestTimes)[number];

/** What may be left when nobody answers: nothing, or a first name and a number. */
export const voicemails = ['none', 'name_and_number'] as const;
/** One of them. */
export type Voicemail = (typeof voicemails)[number];

/** Stages that wait for somebody, in their order. */
export const openStages = ['inquiry', 'contacted', 'screened', 'scheduled'] as const;
/** Stages in which an inquiry ends. */
export const endedStages = ['admitted', 'declined', 'referred_out', 'lost'] as const;
/** Every stage. */
export const inquiryStages = [...openStages, ...endedStages] as const;
/** One stage. */
export type InquiryStage = (typeof inquiryStages)[number];

/** Somebody asked to be called about care, for themselves or for another person; protected like a record of a patient. */
@Entity('inquiries')
export class Inquiry extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  @Column({ type: 'text' })
  source: InquirySource;

  /** The name to ask for: as it was given, no proof of who it is. Null once it was forgotten, as is the number. */
  @Column({ type: 'text', nullable: true })
  askFor: string | null;

  /** E.164. */
  @Column({ type: 'text', nullable: true })
  phone: string | null;

  @Column({ type: 'text' })
  caller: Caller;

  @Column({ type: 'text' })
  bestTime: BestTime;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  voicemail: Voicemail;

  @Column({ type: 'text', nullable: true })
  note: string | null;

  /** Wording that whoever sent the form themselves agreed to. */
  @Column({ type: 'text', nullable: true })
  noticeVersion: string | null;

  @Column({ type: 'text', default: 'inquiry' })
  stage: InquiryStage;

  @Column({ type: 'uuid', nullable: true })
  ownerId: Id | null;

  @Column({ type: 'text', nullable: true })
  nextAction: string | null;

  /** Day on the facility's calendar. */
  @Column({ type: 'date', nullable: true })
  nextActionOn: string | null;

  /** UTC instant of the first call that reached somebody: what the response time is measured to. */
  @Column({ type: 'timestamptz', nullable: true })
  firstReachedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** The chart that was made of it, or was there already; null also where it was settled as admitted without one. */
  @Column({ type: 'uuid', nullable: true })
  patientId: Id | null;

  /** UTC instant from which the row only counts: nothing in it says who it was. */
  @Column({ type: 'timestamptz', nullable: true })
  forgottenAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
