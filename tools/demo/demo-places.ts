import { Injectable } from '@nestjs/common';
import type { LevelOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { ProgrammePlaces } from '@stepwell/domain/patients/programme-places.entity';
import { Database } from '@stepwell/platform/database/database';
import { withRole, type DemoOrganization } from './demo-organizations';

/** Programmes of the first facility, and how many places each has free: none, fewer than none, or some. */
const counted: readonly { levelOfCare: LevelOfCare; track: string | null; free: number }[] = [
  { levelOfCare: 'detox', track: null, free: 0 },
  { levelOfCare: 'residential', track: 'Residential', free: 2 },
  { levelOfCare: 'partial_hospitalization', track: null, free: -1 },
  { levelOfCare: 'intensive_outpatient', track: 'Evening group', free: 6 },
];

/** How many people the programmes take, by how many are there: a full one, one over its places, and two with room. */
@Injectable()
export class DemoPlaces {
  constructor(private readonly database: Database) {}

  /** After the last admission, since a full programme takes nobody. */
  async make({ staff, facilities }: DemoOrganization): Promise<void> {
    const owner = withRole(staff, 'owner');
    const facilityId = facilities[0]!.id;
    await this.database.write({ ...owner, operation: 'demo.count-places' }, async (tx) => {
      for (const { free, ...programme } of counted) {
        const { id } = await tx
          .repo(ProgrammePlaces)
          .insert({ ...programme, facilityId, places: 0, changedById: owner.actorId });
        const [held] = await tx.query<{ taken: number }>('select taken from app.places_taken() where id = $1', [id]);
        await tx.repo(ProgrammePlaces).update({ id }, { places: Math.max(0, held!.taken + free) });
      }
    });
  }
}
