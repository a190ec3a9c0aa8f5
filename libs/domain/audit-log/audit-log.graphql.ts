import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { PageInfo } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

/** What became of an operation. */
export const auditOutcomes = ['allowed', 'refused'] as const;
/** One of them. */
export type AuditOutcome = (typeof auditOutcomes)[number];
const AuditOutcomeEnum = wordEnum('AuditOutcome', auditOutcomes);

/** One row of the audit log. */
@ObjectType('AuditEvent')
export class AuditEventType {
  @Field(() => ID)
  id: Id;

  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => String)
  action: string;

  @Field(() => String)
  actorName: string;

  @Field(() => AuditOutcomeEnum)
  outcome: AuditOutcome;

  @Field(() => [ID])
  patientIds: Id[];

  @Field(() => String, { nullable: true })
  requestId: string | null;
}

/** A row with its place in the list. */
@ObjectType('AuditEventEdge')
export class AuditEventEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => AuditEventType)
  node: AuditEventType;
}

/** A page of the audit log; without a total, because counting it would read it all. */
@ObjectType('AuditEventConnection')
export class AuditEventConnection {
  @Field(() => [AuditEventEdge])
  edges: AuditEventEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
