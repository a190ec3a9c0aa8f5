import { Args, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { StaffContext } from '@stepwell/kernel/context';
import { parseInput } from '@stepwell/kernel/parse-input';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { normalizeAddress } from './contact-address';
import { SimilarPatientsInput, SimilarPatientsType } from './similar-patients.graphql';
import { SimilarPatients } from './similar-patients.service';

const part = z.string().max(100, { error: 'This can have at most 100 characters.' });
const schema = z.object({
  firstName: part,
  lastName: part,
  preferredName: part.nullish(),
  birthDate: z.iso.date({ error: 'This date does not exist.' }).nullish(),
  phone: z.string().max(60, { error: 'This is not a phone number.' }).nullish(),
});

/** Asks, before there is a chart, whether there is one. */
@Resolver(() => SimilarPatientsType)
export class SimilarPatientsResolver {
  constructor(
    private readonly db: Database,
    private readonly similar: SimilarPatients,
  ) {}

  @Query(() => SimilarPatientsType, {
    description: 'Charts within the actor’s reach that may be of this person: by name with birth date or phone.',
  })
  @Requires('patient:read')
  similarPatients(@Ctx() ctx: StaffContext, @Args('input') input: SimilarPatientsInput): Promise<SimilarPatientsType> {
    const { phone, preferredName, birthDate, ...names } = parseInput(schema, input);
    const phones = phone?.trim() ? [normalizeAddress('phone', phone, 'input.phone')] : [];
    const person = { ...names, preferredName: preferredName ?? null, birthDate: birthDate ?? null, phones };
    return this.db.read(ctx, async (tx) => {
      const [patients] = await this.similar.of(tx, [person]);
      return { patients: patients ?? [], lookedAtAll: ctx.reach === 'organization' };
    });
  }
}
