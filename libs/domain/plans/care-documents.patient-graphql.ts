import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { careDocumentKinds, sectionCodes, type CareDocumentKind, type SectionCode } from './document-content';

const CareDocumentKindEnum = wordEnum('CareDocumentKind', careDocumentKinds);
const DocumentSectionEnum = wordEnum('DocumentSectionCode', sectionCodes);

/** One line of my document. */
@ObjectType('MyDocumentLine')
export class MyDocumentLineType {
  @Field(() => String)
  text: string;

  @Field(() => String, { nullable: true })
  phone: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  on: string | null;
}

/** One part of my document; parts in which nothing is written are left out. */
@ObjectType('MyDocumentSection')
export class MyDocumentSectionType {
  @Field(() => DocumentSectionEnum)
  code: SectionCode;

  @Field(() => [MyDocumentLineType])
  lines: MyDocumentLineType[];
}

/** A crisis safety plan or continuing-care plan that holds now. */
@ObjectType('MyDocument')
export class MyDocumentType {
  @Field(() => CareDocumentKindEnum)
  kind: CareDocumentKind;

  @Field(() => DateTimeScalar)
  activatedAt: Date;

  @Field(() => [MyDocumentSectionType])
  sections: MyDocumentSectionType[];
}

/** A document that waits for the patient's signature. */
@ObjectType('DocumentToSign')
export class DocumentToSignType {
  @Field(() => ID)
  id: Id;

  @Field(() => CareDocumentKindEnum)
  kind: CareDocumentKind;

  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'Sent back with the signature: what was read is what is signed.' })
  documentHash: string;

  @Field(() => String, { nullable: true, description: 'What changed against the version before.' })
  reasonForChange: string | null;

  @Field(() => [MyDocumentSectionType])
  sections: MyDocumentSectionType[];
}

/** The patient's signature under a document. */
@InputType()
export class SignMyDocumentInput {
  @Field(() => ID, { description: 'Made by the page once per form (UUID), so that sending it twice counts once.' })
  submitId: Id;

  @Field(() => ID)
  documentId: Id;

  @Field(() => String)
  documentHash: string;

  @Field(() => String)
  name: string;
}
