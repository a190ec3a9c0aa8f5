import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { wholeContent } from './empty-content';
import type { Substance } from './lapse-branches';
import type { PlanContent } from './plan-content';
import { planTemplates } from './plan-templates/library';

/** A template to begin a plan with. */
export interface OfferedTemplate {
  /** Of the product's template, or the id of the organization's own one. */
  code: string;
  name: string;
  description: string;
  substances: readonly Substance[];
  content: PlanContent;
  /** The published version, for an own one. */
  versionId: Id | null;
  versionNumber: number | null;
}

/** A template of the organization's own library, as those who keep it see it. */
export interface KeptTemplate {
  id: Id;
  version: number;
  name: string;
  description: string | null;
  substances: Substance[];
  content: PlanContent;
  isRetired: boolean;
  publishedNumber: number | null;
  publishedAt: Date | null;
  /** What is written differs from what was published last. */
  hasChanges: boolean;
  changedByName: string;
  updatedAt: Date;
  /** How many plans began with it. */
  planCount: number;
}

const PUBLISHED = `
  select t.id as code, v.name, coalesce(v.description, '') as description, v.substances, v.content,
    v.id as "versionId", v.number as "versionNumber"
  from plan_templates t
  join lateral (select * from plan_template_versions v where v.organization_id = $1 and v.template_id = t.id
                order by v.number desc limit 1) v on true
  where t.organization_id = $1 and t.retired_at is null order by lower(v.name), t.id`;

const KEPT = `
  select t.id, t.version, t.name, t.description, t.substances, t.content, t.retired_at is not null as "isRetired",
    v.number as "publishedNumber", v.created_at as "publishedAt", m.display_name as "changedByName", t.updated_at as "updatedAt",
    (v.name, v.description, v.substances, v.content) is distinct from (t.name, t.description, t.substances, t.content)
      as "hasChanges",
    (select count(*)::int from plan_template_versions w
       join relapse_prevention_plans p on p.organization_id = $1 and p.template_version_id = w.id
       where w.organization_id = $1 and w.template_id = t.id) as "planCount"
  from plan_templates t
  join staff_members m on m.organization_id = $1 and m.id = t.changed_by_id
  left join lateral (select * from plan_template_versions v where v.organization_id = $1 and v.template_id = t.id
                     order by v.number desc limit 1) v on true
  where t.organization_id = $1`;

/** Templates to begin a plan with: the organization's own as they were published last, then those of the product. */
@Injectable()
export class PlanTemplateLibrary {
  /** All that are offered now. */
  async offered(tx: Transaction): Promise<OfferedTemplate[]> {
    const own = await tx.query<OfferedTemplate>(PUBLISHED, [tx.ctx.organizationId]);
    return [
      ...own.map((each) => ({ ...each, content: wholeContent(each.content) })),
      ...planTemplates.map((each) => ({ ...each, versionId: null, versionNumber: null })),
    ];
  }

  /** The organization's own, by name, retired ones last. */
  async kept(tx: Transaction): Promise<KeptTemplate[]> {
    const own = await tx.query<KeptTemplate>(`${KEPT} order by t.retired_at is not null, lower(t.name), t.id`, [
      tx.ctx.organizationId,
    ]);
    return own.map((each) => ({ ...each, content: wholeContent(each.content) }));
  }

  /** One of the organization's own. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<KeptTemplate> {
    if (!isId(id)) throw notFound();
    const [found] = await tx.query<KeptTemplate>(`${KEPT} and t.id = $2`, [tx.ctx.organizationId, id]);
    if (!found) throw notFound();
    return { ...found, content: wholeContent(found.content) };
  }
}
