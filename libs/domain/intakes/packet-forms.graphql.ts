import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { formAspects, type FormAspect } from './forms/compare-forms';
import { PacketSectionType } from './packet-form.graphql';

const FormAspectEnum = wordEnum('FormAspect', formAspects);
const changes = ['added', 'removed', 'changed'] as const;
const FormChangeKindEnum = wordEnum('FormChangeKind', changes);

/** An edition of the organization's own admission packet, or the draft of one. */
@ObjectType('PacketForm')
export class PacketFormType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  questionCount: number;

  @Field(() => Boolean, { description: 'Packets are opened with this one.' })
  isInUse: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Nothing for the draft.' })
  publishedAt: Date | null;

  @Field(() => String)
  editedByName: string;
}

/** A question that came, went or changed. */
@ObjectType('FormChange')
export class FormChangeType {
  @Field(() => String)
  linkId: string;

  @Field(() => FormChangeKindEnum)
  change: (typeof changes)[number];

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;

  @Field(() => [FormAspectEnum])
  aspects: FormAspect[];
}

/** An edition as a whole. */
@ObjectType('PacketFormContent')
export class PacketFormContentType {
  @Field(() => PacketFormType)
  form: PacketFormType;

  @Field(() => String, { description: 'The FHIR R4 Questionnaire as JSON.' })
  questionnaire: string;

  @Field(() => [PacketSectionType], { description: 'As it is asked.' })
  sections: PacketSectionType[];

  @Field(() => [FormChangeType], { description: 'What is different from the edition before it.' })
  changes: FormChangeType[];
}

/** The draft as it stands on the page. */
@InputType()
export class SavePacketFormInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'A FHIR R4 Questionnaire as JSON.' })
  questionnaire: string;
}

/** Names the draft that goes into use. */
@InputType()
export class PublishPacketFormInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;
}

/** Begins a draft. */
@InputType()
export class BeginPacketFormInput {
  @Field(() => ID, { nullable: true, description: 'Edition to copy; nothing for the one that comes with the product.' })
  basedOn?: Id | null;
}
