import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { phoneNumber } from '@stepwell/delivery/phone-number';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffMember } from './staff-member.entity';
import type { SetPagingPhoneInput } from './staff.graphql';

const schema = z.object({
  id: z.string().refine(isId, { error: 'Choose a person from the list.' }),
  version: z.int(),
  phone: optionalText(oneLine('The number', 40)),
});

/** Keeps the number at which somebody is paged when a patient needs somebody now; without one it is by mail. */
@Injectable()
export class SetPagingPhone {
  /** @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT naming the field */
  async run(tx: Transaction, input: SetPagingPhoneInput): Promise<StaffMember> {
    authorize(tx.ctx, 'staff:manage');
    const { id, version, phone } = parseInput(schema, input);
    const pagingPhone = phone === null ? null : phoneNumber(phone, 'input.phone');
    await tx.repo(StaffMember).updateVersion(id, version, { pagingPhone });
    await tx.changed('staff');
    return tx.repo(StaffMember).get(id);
  }
}
