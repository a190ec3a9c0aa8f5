import { Inject, Injectable } from '@nestjs/common';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { consumeToken, issueToken, peekToken, type TokenSubject } from '@stepwell/platform/auth/one-time-tokens';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { AssignMeasure, type Assignment } from './assign-measure';
import { MeasureAssignment } from './measure-assignment.entity';
import { MeasureResult } from './measure-result.entity';
import type { MyMeasureType } from './measures.patient-graphql';
import { MeasuresLibrary } from './measures-library.service';
import { measureToAnswer, parseAnswers } from './my-measures';
import { TakeAnswers } from './take-answers';

/** How long the tablet may lie on the table, in minutes of the product's clock. */
const TABLET_MINUTES = 30;

/** The room's shared tablet: a link for the answers to one instrument, and nothing else of the patient. */
@Injectable()
export class TabletMeasure {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthConnection,
    private readonly patients: PatientsService,
    private readonly library: MeasuresLibrary,
    private readonly assigning: AssignMeasure,
    private readonly taking: TakeAnswers,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>,
  ) {}

  /** Makes the address for the tablet. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async handOver(ctx: StaffContext, wish: Assignment): Promise<string> {
    return this.db.write(ctx, async (tx) => {
      const { id } = await this.assigning.assign(tx, wish, 'tablet');
      const token = await issueToken(tx, {
        purpose: 'measure_answers',
        organizationId: ctx.organizationId,
        subjectId: id,
        expiresAt: new Date((await tx.now()).getTime() + TABLET_MINUTES * 60_000),
      });
      return `${this.environment.PUBLIC_PATIENT_URL}/answer#${token}`;
    });
  }

  /** The questions behind a link. @throws AppError LINK_GONE, also when it was answered or taken back */
  async read(token: string, requestId: string): Promise<MyMeasureType> {
    const link = await peekToken(this.auth, 'measure_answers', token);
    if (!link?.alive) throw new AppError('LINK_GONE');
    return this.inOrganization(link, 'tablet.read-measure', requestId, 'read', async (tx, assignment) => {
      if (assignment.answeredAt !== null || assignment.withdrawnAt !== null) throw new AppError('LINK_GONE');
      const { language } = await this.patients.summary(tx, assignment.patientId);
      const instrument = (await this.library.available(tx)).find(({ code }) => code === assignment.code);
      if (!instrument) throw new AppError('LINK_GONE');
      return measureToAnswer(assignment.id, instrument, language);
    });
  }

  /**
   * Takes the answers and uses the link up; the same form sent again is told the same.
   * @throws AppError LINK_GONE, BAD_INPUT naming the question
   */
  async answer(token: string, input: unknown, requestId: string): Promise<{ isSafety: boolean }> {
    const given = parseAnswers(input, '');
    const link = await peekToken(this.auth, 'measure_answers', token);
    if (!link) throw new AppError('LINK_GONE');
    return this.inOrganization(link, 'tablet.answer-measure', requestId, 'write', async (tx, assignment) => {
      await tx.oneAtATime(given.submitId);
      const { patientId, id } = assignment;
      const before = await tx.repo(MeasureResult).findOne({ submitId: given.submitId, patientId });
      if (before) return { isSafety: before.isSafety };
      if (!(await consumeToken(tx, 'measure_answers', token))) throw new AppError('LINK_GONE');
      const { isSafety } = await this.taking.answerAssigned(tx, id, { ...given, origin: 'tablet' });
      return { isSafety };
    });
  }

  private inOrganization<Answer>(
    { organizationId, subjectId }: TokenSubject,
    operation: string,
    requestId: string,
    how: 'read' | 'write',
    act: (tx: Transaction, assignment: MeasureAssignment) => Promise<Answer>,
  ): Promise<Answer> {
    const ctx = systemContext(organizationId as Id, operation, requestId);
    return this.db[how](ctx, async (tx) => act(tx, await tx.repo(MeasureAssignment).get(subjectId)));
  }
}
