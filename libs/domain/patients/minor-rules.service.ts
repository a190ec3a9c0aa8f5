import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { guardianRelationships } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MinorRule, minorRuleNames } from './minor-rule.entity';
import type { ConsentSigners, MinorRuleType, SaveMinorRuleInput } from './minor-rules.graphql';
import { signersOf } from './patients.policy';

const adultsOnly: MinorRuleType = {
  ...{ rule: 'adults_only', aloneFromAge: null, maySign: [], source: null },
  ...{ confirmedByName: null, confirmedAt: null, version: 0 },
};

const schema = z
  .object({
    rule: z.enum(minorRuleNames),
    aloneFromAge: z
      .int({ error: 'Write the age in whole years.' })
      .min(10, { error: 'Give an age from 10 to 17.' })
      .max(17, { error: 'Give an age from 10 to 17.' })
      .nullish()
      .transform((age) => age ?? null),
    maySign: z
      .array(z.enum(guardianRelationships))
      .max(guardianRelationships.length, { error: 'Name each of them once.' })
      .transform((words) => [...new Set(words)]),
    source: optionalText(oneLine('The state’s rule', 300)),
    version: z.int().min(0),
  })
  .superRefine(({ rule, aloneFromAge, maySign, source }, check) => {
    const refuse = (field: string, message: string): void => check.addIssue({ code: 'custom', path: [field], message });
    if (rule === 'adults_only') return;
    if (rule === 'guardian_below_age' && aloneFromAge === null)
      refuse('aloneFromAge', 'Say from which age on a minor agrees alone.');
    if (rule !== 'minor_alone' && maySign.length === 0) refuse('maySign', 'Choose who may sign as a guardian.');
    if (source === null) refuse('source', 'Name the law of your state that says so.');
  })
  // What the chosen rule does not ask for is not kept.
  .transform(({ rule, aloneFromAge, maySign, source, version }) => ({
    ...{ rule, version },
    aloneFromAge: rule === 'guardian_below_age' ? aloneFromAge : null,
    maySign: rule === 'guardian_as_well' || rule === 'guardian_below_age' ? maySign : [],
    source: rule === 'adults_only' ? null : source,
  }));

/** What an organization's state asks for consents of minors: an owner says it, and it counts from then on. */
@Injectable()
export class MinorRules {
  /** @throws AppError FORBIDDEN for anybody but an owner, BAD_INPUT, CONFLICT when somebody else saved meanwhile */
  async save(tx: Transaction, input: SaveMinorRuleInput): Promise<MinorRuleType> {
    authorize(tx.ctx, 'organization:manage');
    if (tx.ctx.kind !== 'staff' || !tx.ctx.roles.includes('owner'))
      throw new AppError('FORBIDDEN', { message: 'Only an owner can say who signs for minors.' });
    const { version, ...values } = parseInput(schema, input);
    await tx.oneAtATime('minor-rule');
    if ((await minorRuleNow(tx)).version !== version) throw new AppError('CONFLICT');
    await tx.repo(MinorRule).insert({ ...values, version: version + 1, confirmedById: tx.ctx.actorId });
    await tx.changed('organization');
    return minorRuleNow(tx);
  }
}

/** The rule that counts now. */
export async function minorRuleNow(tx: Transaction): Promise<MinorRuleType> {
  const [row] = await tx.query<MinorRuleType>(
    `select r.rule, r.alone_from_age as "aloneFromAge", r.may_sign as "maySign", r.source, r.version,
       r.created_at as "confirmedAt", s.display_name as "confirmedByName"
     from minor_rules r
     join staff_members s on s.organization_id = r.organization_id and s.id = r.confirmed_by_id
     where r.organization_id = $1 order by r.version desc limit 1`,
    [tx.ctx.organizationId],
  );
  return row ?? adultsOnly;
}

/** Whether people under 18 are admitted here. */
export async function admitsMinors(tx: Transaction): Promise<boolean> {
  return (await minorRuleNow(tx)).rule !== 'adults_only';
}

/** Who has to sign a consent of this patient that is prepared on `day` (YYYY-MM-DD). @throws AppError NOT_FOUND */
export async function consentSigners(tx: Transaction, patientId: Id, day: string): Promise<ConsentSigners> {
  const [patient] = await tx.query<{ birthDate: string }>(
    'select birth_date::text as "birthDate" from patients where organization_id = $1 and id = $2',
    [tx.ctx.organizationId, patientId],
  );
  if (!patient) throw notFound();
  tx.saw(patientId);
  return signersOf(patient.birthDate, day, await minorRuleNow(tx));
}
