import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EnrollByHand } from '../followups/enroll-by-hand.service';
import { EpisodesService } from '../patients/episodes.service';
import { PatientsService } from '../patients/patients.service';
import { StartPlan } from '../plans/start-plan.service';
import { ChooseRecoveryPath } from '../recovery/choose-recovery-path.service';
import { AdmissionDecision } from './admission-decision.entity';
import { decisionOutcomes, suggestionKinds, type SuggestionKind } from './admission-words';
import type { DecideSuggestionInput } from './admissions.graphql';
import { requireOpenStay } from './check-item';
import { KeepChecklist } from './keep-checklist';
import { neededFor, Suggestions } from './suggestions';

const schema = z.object({
  episodeId: z.string().refine(isId, { error: 'This stay can’t be found.' }),
  kind: z.enum(suggestionKinds),
  outcome: z.enum(decisionOutcomes),
  code: z.string().max(100).nullish(),
  reason: optionalText(severalLines('The reason', 500)),
});

/** One click on a suggestion: what it suggests happens, and who decided so is written down in the same transaction. */
@Injectable()
export class DecideSuggestion {
  constructor(
    private readonly patients: PatientsService,
    private readonly episodes: EpisodesService,
    private readonly suggestions: Suggestions,
    private readonly paths: ChooseRecoveryPath,
    private readonly plans: StartPlan,
    private readonly enrolling: EnrollByHand,
    private readonly checklists: KeepChecklist,
  ) {}

  /**
   * @returns the patient's id; the same click again changes nothing
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT where the stay ended, or another one was accepted
   */
  async run(tx: Transaction, input: DecideSuggestionInput): Promise<Id> {
    const { episodeId, kind, outcome, reason, ...given } = parseInput(schema, input);
    authorize(tx.ctx, neededFor[kind]);
    const patientId = await this.episodes.patientOf(tx, episodeId);
    await this.patients.lock(tx, patientId);
    await requireOpenStay(tx, episodeId);
    const decisions = await tx
      .repo(AdmissionDecision)
      .find({ where: { episodeId, kind }, order: { decidedAt: 'DESC', id: 'DESC' } });
    const [last] = decisions;
    const accepted = decisions.find((each) => each.outcome === 'accepted');
    if (accepted && outcome === 'accepted' && accepted.code === given.code) return patientId;
    if (last?.outcome === 'declined' && outcome === 'declined' && last.reason === reason) return patientId;
    if (accepted) throw new AppError('CONFLICT', { message: `Somebody has accepted “${accepted.label}” already.` });
    const { code, label } = await this.chosen(tx, patientId, kind, outcome === 'declined' ? null : (given.code ?? ''));
    if (outcome === 'accepted') await this.carryOut(tx, patientId, kind, code);
    else if (!reason) throw badInput('input.reason', 'Say why none of these fits.');
    await tx.repo(AdmissionDecision).insert({
      ...{ patientId, episodeId, kind, outcome, code, label, reason },
      ...{ decidedById: tx.ctx.actorId!, decidedAt: await tx.now() },
    });
    await this.checklists.look(tx, episodeId);
    await tx.changed('patients');
    return patientId;
  }

  /** The option that was clicked; of what is declined, all of them. */
  private async chosen(
    tx: Transaction,
    patientId: Id,
    kind: SuggestionKind,
    code: string | null,
  ): Promise<{ code: string; label: string }> {
    const options = (await this.suggestions.of(tx, patientId)).find((each) => each.kind === kind)?.options ?? [];
    if (code === null) {
      const label = options.map((option) => option.label).join(', ') || 'No suggestion';
      return { code: 'none', label: label.length > 300 ? `${label.slice(0, 299)}…` : label };
    }
    const found = options.find((option) => option.code === code);
    if (!found) throw badInput('input.code', 'Choose one from the list.');
    return { ...found, label: found.label.slice(0, 300) };
  }

  private async carryOut(tx: Transaction, patientId: Id, kind: SuggestionKind, code: string): Promise<void> {
    if (kind === 'path') await this.choosePath(tx, patientId, code);
    else if (kind === 'plan_template') await this.plans.run(tx, { patientId, templateCode: code });
    else {
      const { timeZone } = await this.patients.summary(tx, patientId);
      const anchorDate = localDateOf(await tx.now(), timeZone);
      await this.enrolling.enroll(tx, { submitId: randomId(), patientId, programmeCode: code, anchorDate });
    }
  }

  /** The number of meetings stays the patient's own: it is what they had said, or none. */
  private async choosePath(tx: Transaction, patientId: Id, code: string): Promise<void> {
    const [current] = await tx.query<{ version: number; meetingsPerWeek: number }>(
      `select version, meetings_per_week as "meetingsPerWeek" from recovery_paths
       where organization_id = $1 and patient_id = $2 and superseded_at is null`,
      [tx.ctx.organizationId, patientId],
    );
    const options = (await this.suggestions.of(tx, patientId)).find(({ kind }) => kind === 'path')?.options ?? [];
    await this.paths.run(tx, {
      ...{ patientId, paths: [code], offered: options.map((option) => option.code), asked: ['patient'] },
      ...{ isAgreed: true, chosenMeetings: [], meetingsPerWeek: current?.meetingsPerWeek ?? 0 },
      expectedVersion: current?.version ?? null,
    });
  }
}
