import { Injectable } from '@nestjs/common';
import { systemContext } from '@stepwell/kernel/context';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { FacilityOfferFacts } from '@stepwell/kernel/facility-offer';
import type { Id } from '@stepwell/kernel/ids';
import { readShortId, SHORT_ID_LENGTH } from '@stepwell/platform/auth/short-id';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { milesBetween } from '@stepwell/platform/geography/distance';
import { postalCentroid } from '@stepwell/platform/geography/postal-centroid';
import { callCode } from './call-address';

/** A place as the public page shows it. */
export interface PublicPlace extends FacilityOfferFacts {
  /** Opens its form for calls. */
  code: string;
  name: string;
  /** E.164. */
  phone: string | null;
}

interface PlaceRow extends Omit<PublicPlace, 'code'> {
  formId: Id;
  postalCode: string | null;
}

/**
 * The public page on which anybody finds a place of an organization. It answers with every listed place whose form is open;
 * what somebody looks for is compared on their own page and never comes here. Only a ZIP code does, and it is not kept.
 */
@Injectable()
export class FindPlace {
  constructor(private readonly db: Database) {}

  /** @throws AppError NOT_FOUND where nothing is listed, or the organization is suspended or unknown */
  async list(code: string, requestId: string): Promise<PublicPlace[]> {
    return this.ofOrganization(code, requestId, async (tx) =>
      (await placesIn(tx)).map(({ formId, postalCode: _, ...place }) => ({
        ...{ ...place, code: callCode(tx.ctx.organizationId, formId) },
      })),
    );
  }

  /** Whole miles in a straight line to each place by its code; null for a ZIP code that is not known. @throws AppError NOT_FOUND */
  async miles(code: string, postalCode: string, requestId: string): Promise<Record<string, number> | null> {
    const from = postalCentroid(postalCode);
    return this.ofOrganization(code, requestId, async (tx) => {
      if (!from) return null;
      const away = (await placesIn(tx)).flatMap(({ formId, postalCode: there }) => {
        const to = there ? postalCentroid(there) : null;
        return to ? [[callCode(tx.ctx.organizationId, formId), Math.round(milesBetween(from, to))] as const] : [];
      });
      return Object.fromEntries(away);
    });
  }

  private async ofOrganization<T>(code: string, requestId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const organizationId = code.length === SHORT_ID_LENGTH ? readShortId(code) : null;
    if (!organizationId) throw notFound();
    try {
      return await this.db.read(systemContext(organizationId, 'findPlace', requestId), work);
    } catch (error) {
      // The database lets nobody into a suspended organization.
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') throw notFound();
      throw error;
    }
  }
}

/** Which levels have room as the facility's day began: in the whole of it, and in one of its programmes. */
const COUNTED = `
  with counted as (
    select p.facility_id, p.level_of_care,
      coalesce(bool_and(t.taken_at_dawn < p.places) filter (where p.track is null), true)
        and coalesce(bool_or(t.taken_at_dawn < p.places) filter (where p.track is not null), true) as is_free
    from programme_places p join app.places_taken() t on t.id = p.id
    where p.organization_id = $1 group by p.facility_id, p.level_of_care)`;

async function placesIn(tx: Transaction): Promise<PlaceRow[]> {
  const rows = await tx.query<PlaceRow>(
    `${COUNTED}
     select c.id as "formId", f.name, f.phone, f.postal_code as "postalCode", o.levels, o.needs, o.languages,
       coalesce(n.by_level, '{}') as "roomByLevel",
       case when n.any_free then 'free' when n.levels = cardinality(o.levels) then 'full'
         when o.places_at is null or o.places_at < app.now() - interval '7 days' then 'unsaid'
         when o.free_places > 0 then 'free' else 'full' end as room
     from facility_offers o
     join facilities f on f.organization_id = o.organization_id and f.id = o.facility_id
     join call_forms c on c.organization_id = o.organization_id and c.facility_id = o.facility_id
     left join lateral (
       select count(*) as levels, bool_or(r.is_free) as any_free,
         jsonb_object_agg(r.level_of_care, case when r.is_free then 'free' else 'full' end) as by_level
       from counted r where r.facility_id = o.facility_id and r.level_of_care = any(o.levels)) n on true
     where o.organization_id = $1 and o.is_listed and c.is_open order by f.name, f.id`,
    [tx.ctx.organizationId],
  );
  if (rows.length === 0) throw notFound();
  return rows;
}
