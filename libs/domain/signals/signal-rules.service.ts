import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { SignalRule } from './signal-rule.entity';
import { ruleDefinitions, signalRules, type RuleDefinition, type SignalRuleName, type Threshold } from './signal-rules';
import { signalRulesChanged } from './signals.events';

/** A rule as it stands in an organization. */
export interface SignalRuleView extends RuleSetting, Pick<RuleDefinition, 'canBeOff'> {
  version: number;
  bounds: Pick<RuleDefinition, 'amount' | 'days'>;
}

interface RuleSetting {
  rule: SignalRuleName;
  isOn: boolean;
  amount: number | null;
  days: number | null;
}

/** What an administrator chooses for a rule. */
export interface RuleChange extends Omit<RuleSetting, 'amount' | 'days'> {
  amount?: number | null;
  days?: number | null;
  /** The version that was on the screen; 0 where nobody had chosen yet. */
  version: number;
}

const schema = z.object({
  rule: z.enum(signalRules),
  isOn: z.boolean(),
  amount: z.int().nullish(),
  days: z.int().nullish(),
  version: z.int().min(0),
});

/** The rules of an organization: what it chose, else what they come with. */
@Injectable()
export class SignalRulesService {
  /** Every rule, the most urgent first. */
  async list(tx: Transaction): Promise<SignalRuleView[]> {
    const chosen = new Map((await tx.repo(SignalRule).find({})).map((row) => [row.rule, row]));
    return signalRules.map((rule) => {
      const { amount, days, canBeOff } = ruleDefinitions[rule];
      const own = chosen.get(rule);
      return {
        rule,
        canBeOff,
        bounds: { amount, days },
        isOn: own?.isOn ?? true,
        amount: own?.amount ?? amount?.initial ?? null,
        days: own?.days ?? days?.initial ?? null,
        version: own?.version ?? 0,
      };
    });
  }

  /** Changes one rule; signals follow at once. @throws AppError FORBIDDEN, BAD_INPUT naming the field, CONFLICT */
  async change(tx: Transaction, input: RuleChange): Promise<void> {
    authorize(tx.ctx, 'organization:manage');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const { rule, isOn, version, ...given } = parseInput(schema, input);
    const { amount, days, canBeOff } = ruleDefinitions[rule];
    if (!isOn && !canBeOff) throw badInput('input.isOn', 'This rule stays on: silence could cost a life.');
    const setting = {
      isOn,
      amount: inBounds('input.amount', given.amount ?? null, amount),
      days: inBounds('input.days', given.days ?? null, days),
      changedById: tx.ctx.actorId,
    };
    if (version > 0) {
      const own = await tx.repo(SignalRule).findOne({ rule });
      if (!own) throw new AppError('CONFLICT');
      await tx.repo(SignalRule).updateVersion(own.id, version, setting);
    } else {
      const [made] = await tx.query(
        `insert into signal_rules (organization_id, rule, is_on, amount, days, changed_by_id) values ($1, $2, $3, $4, $5, $6)
         on conflict (organization_id, rule) do nothing returning id`,
        [tx.ctx.organizationId, rule, isOn, setting.amount, setting.days, setting.changedById],
      );
      if (!made) throw new AppError('CONFLICT');
    }
    await tx.emit(signalRulesChanged, {});
    await tx.changed('organization');
  }
}

function inBounds(field: string, value: number | null, bounds: Threshold | null): number | null {
  if (!bounds) {
    if (value === null) return null;
    throw badInput(field, 'This rule has no such number. Leave it out.');
  }
  if (value !== null && value >= bounds.least && value <= bounds.most) return value;
  throw badInput(field, `Choose a number from ${bounds.least} to ${bounds.most}.`);
}
