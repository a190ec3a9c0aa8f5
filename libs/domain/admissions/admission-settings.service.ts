import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Programmes } from '../followups/programmes.service';
import { AdmissionSettings, type ItemSetting } from './admission-settings.entity';
import { admissionItems, MOST_DUE_HOURS, usualDueHours } from './admission-words';
import type { SaveAdmissionSettingsInput } from './admissions.graphql';

/** What an organization asks of an admission. */
export interface AskedOfAdmissions {
  items: ItemSetting[];
  tracks: string[];
  programmeCode: string | null;
  /** 0 where nobody has chosen anything yet. */
  version: number;
}

const schema = z.object({
  items: z
    .array(
      z.object({
        item: z.enum(admissionItems),
        isOn: z.boolean(),
        dueHours: z
          .int({ error: 'Write whole hours.' })
          .min(1, { error: 'Give at least one hour.' })
          .max(MOST_DUE_HOURS, { error: `Give at most ${MOST_DUE_HOURS} hours.` }),
      }),
    )
    .max(admissionItems.length)
    .refine((items) => new Set(items.map(({ item }) => item)).size === items.length, { error: 'Name each item once.' }),
  tracks: z
    .array(oneLine('The name of a programme', 100))
    .max(50, { error: 'Name at most 50 programmes.' })
    .transform((names) => [...new Set(names)]),
  programmeCode: z.string().max(100).nullish(),
  version: z.int().min(0),
});

/** What an organization asks of admissions: its own choice, else how it comes. */
@Injectable()
export class AdmissionSettingsService {
  constructor(private readonly programmes: Programmes) {}

  /** Every item, in its order, with what is asked. */
  async view(tx: Transaction): Promise<AskedOfAdmissions> {
    const [own] = await tx.repo(AdmissionSettings).find();
    const chosen = new Map(own?.items.map((each) => [each.item, each]));
    return {
      items: admissionItems.map((item) => chosen.get(item) ?? { item, isOn: true, dueHours: usualDueHours[item] }),
      tracks: own?.tracks ?? [],
      programmeCode: own?.programmeCode ?? null,
      version: own?.version ?? 0,
    };
  }

  /** Keeps a choice; it counts for admissions from then on. @throws AppError FORBIDDEN, BAD_INPUT, CONFLICT */
  async save(tx: Transaction, input: SaveAdmissionSettingsInput): Promise<void> {
    authorize(tx.ctx, 'organization:manage');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const { version, programmeCode: code, ...given } = parseInput(schema, input);
    if (code) await this.programmes.keptOne(tx, code, 'input.programmeCode');
    const values = { ...given, programmeCode: code ?? null, changedById: tx.ctx.actorId };
    await tx.oneAtATime('admission-settings');
    const [own] = await tx.repo(AdmissionSettings).find();
    if ((own?.version ?? 0) !== version) throw new AppError('CONFLICT');
    if (own) await tx.repo(AdmissionSettings).updateVersion(own.id, version, values);
    else await tx.repo(AdmissionSettings).insert(values);
    await tx.changed('organization');
  }
}
