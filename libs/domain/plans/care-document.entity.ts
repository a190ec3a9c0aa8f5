import { Column, Entity } from 'typeorm';
import type { DocumentContent } from './document-content';
import { SignedDocument } from './signed-document.entity';

/** A crisis safety plan or a continuing-care plan of one patient; it shares table, states and signatures with plans. */
@Entity('relapse_prevention_plans')
export class CareDocument extends SignedDocument {
  @Column({ type: 'jsonb' })
  content: DocumentContent;
}
