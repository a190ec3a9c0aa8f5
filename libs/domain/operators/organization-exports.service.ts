import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { OrganizationExportType } from './organization-export.graphql';

const OPEN = `
  select e.id, e.created_at as "openedAt", e.closes_at as "closesAt", e.reason, e.downloaded_at as "downloadedAt",
    s.display_name as "downloadedByName"
  from organization_exports e
  left join staff_members s on s.organization_id = e.organization_id and s.id = e.downloaded_by_id
  where e.organization_id = $1 and e.closed_at is null and e.closes_at > app.now()`;

/** What an owner sees of an export that an operator opened. */
@Injectable()
export class OrganizationExports {
  /** The open one, or null. */
  async current(tx: Transaction): Promise<OrganizationExportType | null> {
    authorize(tx.ctx, 'organization:export');
    const [row] = await tx.query<OrganizationExportType>(OPEN, [tx.ctx.organizationId]);
    return row ?? null;
  }

  /** Notes who takes the file, before its first byte; its audit row travels along. @throws AppError NOT_FOUND when none is open */
  async take(tx: Transaction): Promise<void> {
    if (!(await this.current(tx))) throw notFound();
    await tx.query(
      `update organization_exports set downloaded_at = app.now(), downloaded_by_id = $2
       where organization_id = $1 and closed_at is null and closes_at > app.now()`,
      [tx.ctx.organizationId, tx.ctx.actorId],
    );
    await tx.changed('organization');
  }
}
