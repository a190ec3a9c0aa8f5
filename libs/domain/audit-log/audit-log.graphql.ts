import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { auditFaults, type AuditFault } from '@stepwell/platform/audit/audit-chain';
import { PageInfo } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';

/** What became of an operation. */
export const auditOutcomes = ['allowed', 'refused'] as const;
/** One of them. */
export type AuditOutcome = (typeof auditOutcomes)[number];
const AuditOutcomeEnum = wordEnum('AuditOutcome', auditOutcomes);
const AuditFaultEnum = wordEnum('AuditFault', auditFaults);

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

/** A place in the chain of seals: where a check goes on. */
@InputType('AuditHeadInput')
export class AuditHeadInput {
  @Field(() => Int)
  seal: number;

  @Field(() => String)
  hash: string;
}

/** The same, told. */
@ObjectType('AuditHead')
export class AuditHeadType {
  @Field(() => Int)
  seal: number;

  /** SHA-256 in hexadecimal digits, as it stands where the heads are kept outside the database. */
  @Field(() => String)
  hash: string;
}

/** The first place at which the chain does not hold. */
@ObjectType('BrokenAudit')
export class BrokenAuditType {
  @Field(() => AuditFaultEnum)
  fault: AuditFault;

  @Field(() => Int, { nullable: true })
  seal: number | null;

  @Field(() => ID, { nullable: true })
  eventId: Id | null;
}

/** A stretch of the chain, checked; `next` is where the next one begins. */
@ObjectType('AuditCheck')
export class AuditCheckType {
  @Field(() => Int)
  seals: number;

  @Field(() => Int)
  events: number;

  @Field(() => AuditHeadType, { nullable: true })
  next: AuditHeadType | null;

  @Field(() => AuditHeadType)
  head: AuditHeadType;

  @Field(() => BrokenAuditType, { nullable: true })
  broken: BrokenAuditType | null;
}
