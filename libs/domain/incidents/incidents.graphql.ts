import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import {
  incidentDecisions,
  incidentSources,
  type IncidentDecision,
  type IncidentSource,
} from './privacy-incident.entity';

const IncidentSourceEnum = wordEnum('IncidentSource', incidentSources);
const IncidentDecisionEnum = wordEnum('IncidentDecision', incidentDecisions);

/** Something of a patient that may have reached somebody whom it was not meant for. */
@ObjectType('PrivacyIncident')
export class PrivacyIncidentType {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => IncidentSourceEnum)
  source: IncidentSource;

  @Field(() => String)
  whatHappened: string;

  @Field(() => LocalDateScalar)
  discoveredOn: string;

  @Field(() => LocalDateScalar, { description: 'Last day to tell whoever is affected: 60 days after discovery.' })
  notifyBy: string;

  @Field(() => [ID], { description: 'Whose record it concerns, as far as is known; names stand in the chart.' })
  patientIds: Id[];

  @Field(() => Int)
  peopleAffected: number;

  @Field(() => Int, { description: 'Automatic messages that had gone to the address.' })
  messagesSent: number;

  @Field(() => String, { nullable: true, description: 'Absent where a text told it.' })
  reportedByName: string | null;

  @Field(() => IncidentDecisionEnum, { nullable: true })
  decision: IncidentDecision | null;

  @Field(() => String, { nullable: true })
  decisionNote: string | null;

  @Field(() => String, { nullable: true })
  decidedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true })
  notifiedOn: string | null;

  @Field(() => String, { nullable: true })
  closedByName: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  closedAt: Date | null;
}

/** What somebody on staff noticed. */
@InputType()
export class ReportPrivacyIncidentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the page once per form (UUID), so that sending it twice counts once.',
  })
  submitId?: Id | null;

  @Field(() => String, { description: 'Without a name: the register is kept by people who see no patient.' })
  whatHappened: string;

  @Field(() => LocalDateScalar)
  discoveredOn: string;

  @Field(() => Int)
  peopleAffected: number;
}

/** What an assessment came to. */
@InputType()
export class DecidePrivacyIncidentInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => IncidentDecisionEnum)
  decision: IncidentDecision;

  @Field(() => String, { description: 'The reasons, without a name.' })
  note: string;

  @Field(() => Int)
  peopleAffected: number;
}

/** The end of one. */
@InputType()
export class ClosePrivacyIncidentInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Needed for a breach: the day whoever is affected was told.',
  })
  notifiedOn?: string | null;
}
