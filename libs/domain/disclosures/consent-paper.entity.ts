import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';
import type { ScanType } from '@stepwell/platform/http/read-scan';

/** A scan of a consent that was signed by hand. */
@Entity('part2_consent_papers')
export class ConsentPaper extends TenantEntity {
  @Column({ type: 'uuid' })
  patientId: Id;

  @Column({ type: 'uuid' })
  consentId: Id;

  @Column({ type: 'text' })
  mediaType: ScanType;

  /** As `FileSeal` keeps them; plain only until the worker comes by, where they were there before it. */
  @Column({ type: 'bytea' })
  bytes: Buffer;

  @Column({ type: 'boolean' })
  isSealed: boolean;

  @Column({ type: 'uuid' })
  uploadedById: Id;
}
