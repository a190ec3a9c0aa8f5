import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';

/** Where a phone number (E.164) is known at all. */
@Injectable()
export class PhoneOrganizations {
  constructor(private readonly auth: AuthConnection) {}

  /** The organizations that know this number, or knew it once. */
  async of(phone: string): Promise<Id[]> {
    const rows = await this.auth.query<{ id: Id }>('select o as id from auth.organizations_of_phone($1) o', [phone]);
    return rows.map(({ id }) => id);
  }
}
