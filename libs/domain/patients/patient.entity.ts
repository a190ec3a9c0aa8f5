import { Column, Entity } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { TenantEntity } from '@stepwell/platform/database/tenant-entity';

/** What a person may be treated for; several may apply. */
export const substances = [
  'opioids',
  'alcohol',
  'stimulants',
  'benzodiazepines',
  'cannabis',
  'gambling',
  'other',
] as const;
/** One of them. */
export type Substance = (typeof substances)[number];

/** A person with a record in one organization. */
@Entity('patients')
export class Patient extends TenantEntity {
  @Column({ type: 'uuid' })
  facilityId: Id;

  /** Made by the page once per form. */
  @Column({ type: 'uuid', nullable: true })
  submitId: Id | null;

  @Column({ type: 'text' })
  firstName: string;

  @Column({ type: 'text' })
  lastName: string;

  @Column({ type: 'text', nullable: true })
  preferredName: string | null;

  @Column({ type: 'text', nullable: true })
  pronouns: string | null;

  /** YYYY-MM-DD. */
  @Column({ type: 'date' })
  birthDate: string;

  @Column({ type: 'text' })
  language: Language;

  /** Zone of the tz database in which messages and quiet hours are meant. */
  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text', array: true })
  primarySubstances: Substance[];

  /** What anyone who is alone with this person must know; shown to whoever leads a session they take part in. */
  @Column({ type: 'text', nullable: true })
  precautions: string | null;

  @Column({ type: 'int', default: 1 })
  version: number;
}
