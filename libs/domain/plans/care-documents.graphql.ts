import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { careDocumentKinds, sectionCodes, type CareDocumentKind, type SectionCode } from './document-content';
import { PlanGapType, PlanSignatureType, PlanStatusEnum, PlanVersionInput } from './plans.graphql';
import type { PlanStatus } from './signed-document.entity';

const CareDocumentKindEnum = wordEnum('CareDocumentKind', careDocumentKinds);
const DocumentSectionEnum = wordEnum('DocumentSectionCode', sectionCodes);

/** One line of a document. */
@ObjectType('DocumentLine')
export class DocumentLineType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  on: string | null;
}

/** One part of a document. */
@ObjectType('DocumentSection')
export class DocumentSectionType {
  @Field(() => DocumentSectionEnum)
  code: SectionCode;

  @Field(() => [DocumentLineType])
  lines: DocumentLineType[];
}

/** A version of a crisis safety plan or continuing-care plan, without its words. */
@ObjectType('CareDocumentLine')
export class CareDocumentLineType {
  @Field(() => ID)
  id: Id;

  @Field(() => ID)
  patientId: Id;

  @Field(() => CareDocumentKindEnum)
  kind: CareDocumentKind;

  @Field(() => Int, { description: 'Counts from 1 per patient and kind.' })
  number: number;

  @Field(() => Int, { description: 'Grows with every save; sent back with the next one.' })
  version: number;

  @Field(() => PlanStatusEnum)
  status: PlanStatus;

  @Field(() => String)
  authorName: string;

  @Field(() => LocalDateScalar, { nullable: true })
  reviewDue: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  activatedAt: Date | null;

  @Field(() => DateTimeScalar)
  updatedAt: Date;
}

/** A crisis safety plan or continuing-care plan as staff see it. */
@ObjectType('CareDocument')
export class CareDocumentType extends CareDocumentLineType {
  @Field(() => String, { nullable: true })
  reasonForChange: string | null;

  @Field(() => String, { nullable: true })
  returnedReason: string | null;

  @Field(() => String, { nullable: true })
  closedReason: string | null;

  @Field(() => ID, { nullable: true })
  submittedById: Id | null;

  @Field(() => String, { nullable: true })
  documentHash: string | null;

  @Field(() => [DocumentSectionType])
  sections: DocumentSectionType[];

  @Field(() => [PlanGapType], { description: 'Empty for what is no draft any more.' })
  gaps: PlanGapType[];

  @Field(() => [PlanSignatureType], { description: 'The oldest first, void ones included.' })
  signatures?: PlanSignatureType[];
}

/** A document to begin. */
@InputType()
export class StartCareDocumentInput {
  @Field(() => ID)
  patientId: Id;

  @Field(() => CareDocumentKindEnum)
  kind: CareDocumentKind;
}

/** One line of a document. */
@InputType()
export class DocumentLineInput {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  on?: string | null;
}

/** One part of a document. */
@InputType()
export class DocumentSectionInput {
  @Field(() => DocumentSectionEnum)
  code: SectionCode;

  @Field(() => [DocumentLineInput])
  lines: DocumentLineInput[];
}

/** A draft to save, as a whole. */
@InputType()
export class SaveCareDocumentInput extends PlanVersionInput {
  @Field(() => [DocumentSectionInput])
  sections: DocumentSectionInput[];

  @Field(() => String, { nullable: true, description: 'What changes against the version before, and why.' })
  reasonForChange?: string | null;
}
