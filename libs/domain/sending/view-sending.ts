import type { Transaction } from '@stepwell/platform/database/transaction';
import type { SendingHaltType, SendingPauseType, TextGoLiveType, TextRequirementType } from './sending.graphql';
import { textRequirements } from './text-requirement.entity';

const REQUIREMENTS = `
  select r.requirement, r.note, r.confirmed_at as "confirmedAt", s.display_name as "confirmedByName"
  from text_requirements r
  join staff_members s on s.organization_id = r.organization_id and s.id = r.confirmed_by_id
  where r.organization_id = $1 and r.withdrawn_at is null`;

const ARMING = `
  select a.armed_at as "armedAt", s.display_name as "armedByName" from text_armings a
  join staff_members s on s.organization_id = a.organization_id and s.id = a.armed_by_id
  where a.organization_id = $1 and a.ended_at is null`;

const PAUSES = `
  select p.scope, p.reason, p.paused_at as "pausedAt", s.display_name as "pausedByName" from sending_pauses p
  join staff_members s on s.organization_id = p.organization_id and s.id = p.paused_by_id
  where p.organization_id = $1 and p.ended_at is null order by p.paused_at, p.id`;

/** How far texts are from leaving; each requirement in the list's order, whether it holds or not. */
export async function textGoLive(tx: Transaction, isProviderSet: boolean): Promise<TextGoLiveType> {
  const values = [tx.ctx.organizationId];
  const held = await tx.query<TextRequirementType>(REQUIREMENTS, values);
  const [arming] = await tx.query<Pick<TextGoLiveType, 'armedAt' | 'armedByName'>>(ARMING, values);
  return {
    isProviderSet,
    isArmed: arming !== undefined,
    armedAt: arming?.armedAt ?? null,
    armedByName: arming?.armedByName ?? null,
    requirements: textRequirements.map(
      (requirement) =>
        held.find((one) => one.requirement === requirement) ?? {
          ...{ requirement, note: null, confirmedAt: null, confirmedByName: null },
        },
    ),
  };
}

/** That nothing leaves, since the database looks like a copy of another (decision 0052); null while messages may go. */
export async function sendingHalt(tx: Transaction): Promise<SendingHaltType | null> {
  const [halt] = await tx.query<SendingHaltType>(
    'select found_a_copy_at as since from app.instance where found_a_copy_at is not null',
  );
  return halt ?? null;
}

/** What waits now, the oldest pause first. */
export async function sendingPauses(tx: Transaction): Promise<SendingPauseType[]> {
  return tx.query<SendingPauseType>(PAUSES, [tx.ctx.organizationId]);
}
