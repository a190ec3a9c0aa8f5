import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { ConsentsService } from '../consents/consents.service';
import { PatientsService } from '../patients/patients.service';
import type { MyMessageType } from './followups.patient-graphql';
import { Programmes } from './programmes.service';
import { sampleMessage, senderNameOf } from './render-step';

interface Coming {
  id: Id;
  at: Date;
  channel: Channel;
  stepCode: string;
  isReminder: boolean;
  programmeCode: string;
  programmeVersion: number;
}

const COMING = `
  select o.id, o.due_at as at, o.channel, o.step_code as "stepCode", o.if_unanswered is not null as "isReminder",
    e.programme_code as "programmeCode", e.programme_version as "programmeVersion"
  from follow_up_occurrences o
  join follow_up_enrollments e on e.organization_id = o.organization_id and e.id = o.enrollment_id and e.status = 'active'
  where o.organization_id = $1 and o.patient_id = $2 and o.status = 'planned' and o.action = 'message'
  order by o.due_at, o.id limit 100`;

/** What a patient will be sent, as they may read and strike it out themselves. */
@Injectable()
export class MyMessages {
  constructor(
    private readonly patients: PatientsService,
    private readonly programmes: Programmes,
    private readonly consents: ConsentsService,
  ) {}

  /** The messages that are planned and agreed to, earliest first; what staff would be asked to do is none of them. */
  async list(tx: Transaction, patientId: Id): Promise<MyMessageType[]> {
    const { language } = await this.patients.summary(tx, patientId);
    const senderName = await senderNameOf(tx);
    const agreed = (await this.consents.agreements(tx, [patientId])).get(patientId)!.ways;
    const coming = await tx.query<Coming>(COMING, [tx.ctx.organizationId, patientId]);
    const messages: MyMessageType[] = [];
    for (const { id, at, channel, stepCode, isReminder, programmeCode, programmeVersion } of coming) {
      const programme = await this.programmes.version(tx, programmeCode, programmeVersion);
      const step = programme?.steps.find(({ code }) => code === stepCode);
      const way = [channel, ...(step?.channels ?? [])].find((each) =>
        agreed.some((consent) => consent.channel === each),
      );
      if (!step || !way) continue;
      const asksNumber = agreed.some((consent) => consent.channel === way && consent.allowsNumbers);
      const { subject, text } = sampleMessage(step, { channel: way, language, senderName }, asksNumber);
      messages.push({ id, at, channel: way, isReminder, subject: subject || null, text });
    }
    return messages;
  }
}
