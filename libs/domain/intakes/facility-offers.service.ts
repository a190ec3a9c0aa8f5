import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { facilityNeeds, spokenLanguages } from '@stepwell/kernel/facility-offer';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { shortId } from '@stepwell/platform/auth/short-id';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { FacilityOffer } from './facility-offer.entity';
import type { FacilityOfferType, SaveFacilityOfferInput } from './facility-offers.graphql';

/** The level words of the patients slice come checked by the schema. */
const saveSchema = z.object({
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }),
  version: z.number().int(),
  isListed: z.boolean(),
  levels: z.array(z.string()).max(20),
  needs: z.array(z.enum(facilityNeeds)).max(20),
  languages: z.array(z.enum(spokenLanguages)).min(1, 'Choose at least one language.').max(20),
  freePlaces: z
    .number()
    .int()
    .min(0, 'Write a number from 0 to 999.')
    .max(999, 'Write a number from 0 to 999.')
    .nullish(),
});

const unsaid = {
  ...{ version: 0, isListed: false, levels: [], needs: [], languages: ['en'], freePlaces: null, placesAt: null },
} satisfies Partial<FacilityOfferType>;

/** What the facilities of an organization say about themselves in public. */
@Injectable()
export class FacilityOffers {
  constructor(
    private readonly facilities: FacilitiesService,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>,
  ) {}

  /** One per facility, by its name; what was not said yet is empty. */
  async list(tx: Transaction): Promise<FacilityOfferType[]> {
    const said = await tx.repo(FacilityOffer).find();
    const address = new URL(`/match#${shortId(tx.ctx.organizationId)}`, this.environment.PUBLIC_PATIENT_URL).href;
    return (await this.facilities.list(tx)).map(({ id: facilityId }) => ({
      ...(said.find((offer) => offer.facilityId === facilityId) ?? unsaid),
      ...{ facilityId, address },
    }));
  }

  /** Keeps what a facility says. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when somebody else was faster */
  async save(tx: Transaction, input: SaveFacilityOfferInput): Promise<FacilityOfferType> {
    authorize(tx.ctx, 'facility:manage');
    const { facilityId, version, isListed, needs, languages, freePlaces } = parseInput(saveSchema, input);
    await this.facilities.get(tx, facilityId);
    await tx.oneAtATime(facilityId);
    const there = await tx.repo(FacilityOffer).findOne({ facilityId });
    if ((there?.version ?? 0) !== version) throw new AppError('CONFLICT');
    const change = {
      ...{
        isListed,
        levels: [...new Set(input.levels)],
        needs: [...new Set(needs)],
        languages: [...new Set(languages)],
      },
      freePlaces: freePlaces ?? null,
      placesAt: typeof freePlaces === 'number' ? await tx.now() : null,
      changedById: tx.ctx.actorId!,
    };
    if (there) await tx.repo(FacilityOffer).updateVersion(there.id, version, change);
    else await tx.repo(FacilityOffer).insert({ facilityId, ...change });
    await tx.changed('organization');
    return this.of(tx, facilityId);
  }

  private async of(tx: Transaction, facilityId: Id): Promise<FacilityOfferType> {
    return (await this.list(tx)).find((offer) => offer.facilityId === facilityId)!;
  }
}
