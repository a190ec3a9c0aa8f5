import { Column, Entity } from 'typeorm';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** Patients of one member of staff, lent to another for named days; the wall itself lets them back at the end. */
@Entity('covers')
export class Cover extends TenantEntity {
  /** Whose patients they are and stay. */
  @Column({ type: 'uuid' })
  lenderId: Id;

  /** Who reaches them meanwhile. */
  @Column({ type: 'uuid' })
  coveringId: Id;

  /** First day, YYYY-MM-DD in `timeZone`. */
  @Column({ type: 'date' })
  fromDay: string;

  /** Last day, which counts whole. */
  @Column({ type: 'date' })
  untilDay: string;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'timestamptz' })
  startsAt: Date;

  /** UTC instant at which the last day is over. */
  @Column({ type: 'timestamptz' })
  endsAt: Date;

  /** True for everybody on the lender's caseload, whoever joins it meanwhile; else those of `covered_patients`. */
  @Column({ type: 'boolean' })
  isWhole: boolean;

  @Column({ type: 'uuid' })
  lentById: Id;

  /** Set where it was ended before its last day was over. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'uuid', nullable: true })
  endedById: Id | null;

  /** Made by the page once per form. */
  @Column({ type: 'uuid' })
  submitId: Id;

  /** @throws AppError CONFLICT when it is over already */
  refuseUnlessStanding(now: Date): void {
    if (this.endedAt || this.endsAt <= now) throw new AppError('CONFLICT', { message: 'This cover is over already.' });
  }
}
