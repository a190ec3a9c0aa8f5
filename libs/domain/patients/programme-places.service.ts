import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { levelsOfCare } from './episode-of-care.entity';
import { trackName } from './patient-input';
import { facilityDay } from './patients.repository';
import { ProgrammePlaces } from './programme-places.entity';
import type { ProgrammePlacesType, SaveProgrammePlacesInput } from './programme-places.graphql';

const NUMBER = 'Write a number from 0 to 999.';
const schema = z.object({
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }),
  levelOfCare: z.enum(levelsOfCare),
  track: trackName,
  places: z.int({ error: NUMBER }).min(0, { error: NUMBER }).max(999, { error: NUMBER }).nullish(),
  version: z.int().min(0),
});

/** How many people each programme takes; what is not counted takes everybody. */
@Injectable()
export class ProgrammePlacesService {
  /** By facility, from most to least intense, the whole level before its programmes. */
  async list(tx: Transaction): Promise<ProgrammePlacesType[]> {
    const { ctx } = tx;
    // How many patients there are is not for who reaches none.
    const mayCount = ctx.kind === 'staff' && ctx.permissions.has('patient:read');
    return tx.query<ProgrammePlacesType>(
      `select p.id, p.facility_id as "facilityId", p.level_of_care as "levelOfCare", p.track, p.places, p.version,
         case when $2 then t.taken end as taken
       from programme_places p
       join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
       join app.places_taken() t on t.id = p.id
       where p.organization_id = $1
       order by f.name, f.id, array_position($3::text[], p.level_of_care), lower(p.track) nulls first`,
      [ctx.organizationId, mayCount, levelsOfCare],
    );
  }

  /** @throws AppError FORBIDDEN, BAD_INPUT naming the field; CONFLICT when somebody else was faster */
  async save(tx: Transaction, input: SaveProgrammePlacesInput): Promise<void> {
    authorize(tx.ctx, 'facility:manage');
    const { facilityId, levelOfCare, track, places, version } = parseInput(schema, input);
    await facilityDay(tx, facilityId);
    await tx.oneAtATime(`places ${facilityId}`);
    const of = await tx.repo(ProgrammePlaces).find({ where: { facilityId, levelOfCare } });
    const there = of.find((one) => (one.track ?? '').toLowerCase() === (track ?? '').toLowerCase());
    if ((there?.version ?? 0) !== version) throw new AppError('CONFLICT');
    const values = { places: places ?? 0, changedById: tx.ctx.actorId! };
    if (!there) {
      if (typeof places === 'number')
        await tx.repo(ProgrammePlaces).insert({ facilityId, levelOfCare, track, ...values });
    } else if (typeof places === 'number') await tx.repo(ProgrammePlaces).updateVersion(there.id, version, values);
    else await tx.repo(ProgrammePlaces).delete({ id: there.id });
    await tx.changed('organization');
  }
}
