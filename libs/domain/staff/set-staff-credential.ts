import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { credentials, StaffMember } from './staff-member.entity';
import type { SetStaffCredentialInput } from './staff.graphql';

const schema = z.object({
  id: z.string().refine(isId, { error: 'Choose a person from the list.' }),
  version: z.int(),
  credential: z.enum(credentials),
  credentialTitle: optionalText(oneLine('The title', 60)),
  licenseNumber: optionalText(oneLine('The licence number', 60)),
  licenseState: optionalText(z.string().regex(/^[A-Z]{2}$/, { error: 'Write the state as two letters, like IL.' })),
  licenseExpiresOn: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }).nullish(),
});

/** Records what somebody is licensed for, which decides whether their notes need a co-signature. */
@Injectable()
export class SetStaffCredential {
  /** @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT; nobody sets their own */
  async run(tx: Transaction, input: SetStaffCredentialInput): Promise<StaffMember> {
    authorize(tx.ctx, 'staff:manage');
    const { id, version, licenseExpiresOn, ...given } = parseInput(schema, input);
    if (tx.ctx.actorId === id.toLowerCase())
      throw badInput('input.id', 'You can’t record your own credential. Ask another administrator.');
    await tx.repo(StaffMember).updateVersion(id, version, { ...given, licenseExpiresOn: licenseExpiresOn ?? null });
    await tx.changed('staff');
    return tx.repo(StaffMember).get(id);
  }
}
