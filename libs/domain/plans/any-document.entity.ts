import { Column, Entity } from 'typeorm';
import { SignedDocument } from './signed-document.entity';

/** A document of any kind, for what does not look at its words: signatures, hand-overs, and giving back. */
@Entity('relapse_prevention_plans')
export class AnyDocument extends SignedDocument {
  @Column({ type: 'jsonb' })
  content: object;
}
