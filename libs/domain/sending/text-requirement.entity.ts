import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/**
 * What has to hold before texts leave: an agreement with the provider (it sees who is a patient: QSO and business
 * associate), the carriers' registration, a neutral sender name, words for whoever writes HELP.
 */
export const textRequirements = ['agreement', 'registration', 'sender', 'help'] as const;
/** One of them. */
export type TextRequirementName = (typeof textRequirements)[number];

/** That one of them holds: who says so, since when, and by what evidence. Kept when it is withdrawn. */
@Entity('text_requirements')
export class TextRequirement extends TenantEntity {
  @Column({ type: 'text' })
  requirement: TextRequirementName;

  @Column({ type: 'text' })
  note: string;

  @Column({ type: 'uuid' })
  confirmedById: Id;

  /** UTC instant, by the product's clock. */
  @Column({ type: 'timestamptz' })
  confirmedAt: Date;

  @Column({ type: 'uuid', nullable: true })
  withdrawnById: Id | null;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'text', nullable: true })
  withdrawnReason: string | null;
}
