import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Who signs a plan, in this order. */
export const planSigners = ['author', 'cosigner', 'patient'] as const;
/** One of them. */
export type PlanSigner = (typeof planSigners)[number];

/** How a signature came: staff by their password; patients on their phone, the room's tablet, paper, or aloud. */
export const signatureMethods = ['password', 'own_phone', 'tablet', 'paper', 'verbal'] as const;
/** One of them. */
export type SignatureMethod = (typeof signatureMethods)[number];

/** One signature under one wording of a plan; it never changes, and is void when the plan goes back to its author. */
@Entity('plan_signatures')
export class PlanSignature extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  planId: Id;

  @Column({ type: 'text' })
  signer: PlanSigner;

  @Column({ type: 'text' })
  method: SignatureMethod;

  /** As it was typed, or as the directory has it. */
  @Column({ type: 'text' })
  name: string;

  /** Of staff: `LCSW`. */
  @Column({ type: 'text', nullable: true })
  title: string | null;

  /** Who signed as staff, handed the tablet over, saw the paper or recorded what was said. */
  @Column({ type: 'uuid', nullable: true })
  staffMemberId: Id | null;

  @Column({ type: 'text' })
  documentHash: string;

  @Column({ type: 'uuid', nullable: true })
  paperId: Id | null;

  /** A second person who heard the patient agree aloud; nobody else. */
  @Column({ type: 'uuid', nullable: true })
  witnessId: Id | null;

  /** Why the patient could sign in no other way than aloud. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** Made by the page once per form: the same signature sent again counts once. */
  @Column({ type: 'uuid' })
  submitId: Id;

  /** UTC instant. */
  @Column({ type: 'timestamptz' })
  signedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  voidedAt: Date | null;
}
