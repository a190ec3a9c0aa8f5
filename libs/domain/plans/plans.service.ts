import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { addDays } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { wholeContent } from './empty-content';
import { usualUnlessChosen } from './finish-document';
import type { Substance } from './lapse-branches';
import { allStandardSteps, type LapseSteps } from './lapse-response';
import type { PlanContent } from './plan-content';
import { planTemplates } from './plan-templates/library';
import { gapsOf } from './plans.policy';
import type { PlanGap } from './safety-gaps';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import type { PlanStatus } from './signed-document.entity';

/** A plan with the names of the people behind it. */
export interface PlanView {
  id: Id;
  patientId: Id;
  number: number;
  version: number;
  status: PlanStatus;
  templateCode: string | null;
  /** The template it began with. */
  origin: { name: string; versionNumber: number | null } | null;
  content: PlanContent;
  reviewDue: string | null;
  authorName: string;
  submittedAt: Date | null;
  submittedById: Id | null;
  reasonForChange: string | null;
  returnedReason: string | null;
  closedReason: string | null;
  activatedAt: Date | null;
  activatedByName: string | null;
  documentHash: string | null;
  updatedAt: Date;
  /** What it lacks before it can be signed; empty for what is signed already. */
  gaps: PlanGap[];
}

type StoredPlan = Omit<PlanView, 'gaps' | 'origin'> & {
  substances: Substance[];
  ownTemplate: string | null;
  ownVersion: number | null;
};

const PLANS = `
  select p.id, p.patient_id as "patientId", p.number, p.version, p.status, p.template_code as "templateCode", p.content,
    p.submitted_at as "submittedAt", p.submitted_by_id as "submittedById", p.reason_for_change as "reasonForChange",
    p.returned_reason as "returnedReason", p.closed_reason as "closedReason", p.review_due::text as "reviewDue",
    a.display_name as "authorName", p.activated_at as "activatedAt", b.display_name as "activatedByName",
    p.document_hash as "documentHash", p.updated_at as "updatedAt", patient.primary_substances as substances,
    template.name as "ownTemplate", template.number as "ownVersion"
  from relapse_prevention_plans p
  join patients patient on patient.organization_id = p.organization_id and patient.id = p.patient_id
  join staff_members a on a.organization_id = p.organization_id and a.id = p.author_id
  left join staff_members b on b.organization_id = p.organization_id and b.id = p.activated_by_id
  left join plan_template_versions template
    on template.organization_id = p.organization_id and template.id = p.template_version_id
  where p.organization_id = $1 and p.kind = 'relapse_prevention'`;

/** A version without its words. */
export type PlanLine = Pick<
  PlanView,
  | 'id'
  | 'patientId'
  | 'number'
  | 'version'
  | 'status'
  | 'authorName'
  | 'reviewDue'
  | 'activatedAt'
  | 'activatedByName'
  | 'reasonForChange'
  | 'updatedAt'
>;

const LINES = `
  select p.id, p.patient_id as "patientId", p.number, p.version, p.status, a.display_name as "authorName",
    p.review_due::text as "reviewDue", p.activated_at as "activatedAt", b.display_name as "activatedByName",
    p.reason_for_change as "reasonForChange", p.updated_at as "updatedAt"
  from relapse_prevention_plans p
  join staff_members a on a.organization_id = p.organization_id and a.id = p.author_id
  left join staff_members b on b.organization_id = p.organization_id and b.id = p.activated_by_id
  where p.organization_id = $1 and p.kind = 'relapse_prevention' and p.patient_id = any($2)
  order by p.patient_id, p.number desc`;

/** Reads relapse-prevention plans; the verbs that change them are files of their own. */
@Injectable()
export class PlansService {
  /** One plan. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<PlanView> {
    if (!isId(id)) throw notFound();
    const [plan] = await tx.query<StoredPlan>(`${PLANS} and p.id = $2`, [tx.ctx.organizationId, id]);
    if (!plan) throw notFound();
    tx.saw(plan.patientId);
    return shown(plan);
  }

  /** The day on which a plan is looked at again that its author signs today; YYYY-MM-DD. @throws AppError NOT_FOUND */
  async reviewDay(tx: Transaction, patientId: Id, planId: Id, today: string): Promise<string> {
    const { reviewDue, content, ...plan } = await this.view(tx, planId);
    if (plan.patientId !== patientId) throw notFound();
    return reviewDue ?? addDays(today, usualUnlessChosen(content.reviewEveryDays));
  }

  /** All versions of these patients without their words, the newest of each first: a list of 200 stays light. */
  async linesOf(tx: Transaction, patientIds: readonly Id[]): Promise<PlanLine[]> {
    const lines = await tx.query<PlanLine>(LINES, [tx.ctx.organizationId, patientIds]);
    tx.saw(...lines.map((line) => line.patientId));
    return lines;
  }

  /** The plans that hold for these patients now, with their words. */
  async activeOfPatients(tx: Transaction, patientIds: readonly Id[]): Promise<PlanView[]> {
    const plans = await tx.query<StoredPlan>(`${PLANS} and p.patient_id = any($2) and p.status = 'active'`, [
      tx.ctx.organizationId,
      patientIds,
    ]);
    tx.saw(...plans.map((plan) => plan.patientId));
    return plans.map(shown);
  }

  /** All plans of these patients, the newest of each first. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<PlanView[]> {
    const plans = await tx.query<StoredPlan>(
      `${PLANS} and p.patient_id = any($2) order by p.patient_id, p.number desc`,
      [tx.ctx.organizationId, patientIds],
    );
    tx.saw(...plans.map((plan) => plan.patientId));
    return plans.map(shown);
  }

  /** The plan that holds for a patient now, or null. */
  async activeOf(tx: Transaction, patientId: Id): Promise<RelapsePreventionPlan | null> {
    return tx.repo(RelapsePreventionPlan).findOne({ patientId, kind: 'relapse_prevention', status: 'active' });
  }

  /** The plan that waits for a patient's signature, or null. */
  async waitingOf(tx: Transaction, patientId: Id): Promise<RelapsePreventionPlan | null> {
    return tx
      .repo(RelapsePreventionPlan)
      .findOne({ patientId, kind: 'relapse_prevention', status: 'awaiting_patient' });
  }

  /** First steps after a lapse by substance, as a start. */
  standardSteps(): readonly LapseSteps[] {
    return allStandardSteps;
  }
}

function shown({ substances, ownTemplate, ownVersion, ...stored }: StoredPlan): PlanView {
  const content = wholeContent(stored.content);
  const name = ownTemplate ?? planTemplates.find(({ code }) => code === stored.templateCode)?.name;
  const origin = name === undefined ? null : { name, versionNumber: ownVersion };
  return { ...stored, content, origin, gaps: stored.status === 'draft' ? gapsOf(content, substances) : [] };
}
