import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import { refuseUnlessPathIsTheirs } from './recovery.policy';
import { initialed, sponsorName } from './sponsor-name';
import { Sponsor, sponsorStates, type SponsorState } from './sponsor.entity';

/** What is told of a sponsor. */
export interface SponsorInput {
  state: SponsorState;
  name?: string | null;
  fellowship?: string | null;
  /** True when somebody said that the name is not that of a member of staff. */
  isNotStaff?: boolean | null;
  /** The version that was on the screen, 0 for none; left out, whatever stands is superseded. */
  seenVersion?: number | null;
}

type Told = Pick<Sponsor, 'state' | 'name' | 'fellowship'>;

interface Given {
  state: SponsorState;
  name: string | null;
  fellowship?: string | null | undefined;
}

/** Keeps what is told of a patient's sponsor, as a new version; the patient says it on the phone, or staff write it down. */
@Injectable()
export class SaveSponsor {
  constructor(
    private readonly patients: PatientsService,
    private readonly staff: StaffService,
    private readonly meetings: MeetingsService,
  ) {}

  /** The same said again is no new version. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, CONFLICT */
  async run(tx: Transaction, patientId: Id, input: SponsorInput): Promise<void> {
    refuseUnlessPathIsTheirs(tx.ctx);
    const given = parseInput(this.schema, input);
    if (given.fellowship) await this.meetings.requireKnown(tx, [given.fellowship], 'input.fellowship');
    const patient = await this.patients.lock(tx, patientId);
    const current = await tx.repo(Sponsor).findOne({ patientId: patient.id, supersededAt: IsNull() });
    const told = tell(given, current);
    if (current && isSame(told, current)) return;
    const version = current?.version ?? 0;
    if (given.seenVersion !== undefined && given.seenVersion !== null && given.seenVersion !== version)
      throw new AppError('CONFLICT');
    if (told.state !== 'ended' && told.name && !given.isNotStaff) await this.refuseStaff(tx, told.name);
    const now = await tx.now();
    if (current) await tx.repo(Sponsor).update({ id: current.id }, { supersededAt: now });
    await tx.repo(Sponsor).insert({
      ...told,
      patientId: patient.id,
      version: version + 1,
      effectiveFrom: localDateOf(now, patient.timeZone),
      recordedById: tx.ctx.kind === 'staff' ? tx.ctx.actorId : null,
    });
    await tx.changed('patients');
  }

  private readonly schema = z.object({
    state: z.enum(sponsorStates),
    name: optionalText(sponsorName),
    fellowship: z
      .string()
      .refine((code) => this.meetings.isFellowship(code), { error: 'Choose a fellowship from the list.' })
      .nullish(),
    isNotStaff: z.boolean().nullish(),
    seenVersion: z.int().min(0).nullish(),
  });

  /** The obvious case only: a first name and initial as of somebody who works here. Others may bear it, so it can be confirmed. */
  private async refuseStaff(tx: Transaction, name: string): Promise<void> {
    const parts = initialed(name);
    if (!parts || !(await this.staff.worksHere(tx, parts.first, parts.initial))) return;
    throw badInput('input.isNotStaff', {
      en: 'Somebody with this name works here, and staff are never sponsors of patients. If it is someone else, say so.',
      es: 'Alguien con este nombre trabaja aquí, y el personal nunca es padrino o madrina de un paciente. Si es otra persona, dilo.',
    });
  }
}

function tell({ state, name, fellowship }: Given, current: Sponsor | null): Told {
  if (state === 'searching' && name)
    throw badInput('input.name', {
      en: 'Somebody who is looking has no name to give yet.',
      es: 'Quien está buscando todavía no tiene un nombre que dar.',
    });
  if (state === 'ended') {
    if (!current?.name)
      throw badInput('input.state', {
        en: 'There is no sponsor whose time could end.',
        es: 'No hay padrino o madrina con quien terminar.',
      });
    if (name && name !== current.name)
      throw badInput('input.name', { en: 'The name stays as it was told.', es: 'El nombre queda como lo dijiste.' });
    return { state, name: current.name, fellowship: current.fellowship };
  }
  if (state !== 'searching' && !name)
    throw badInput('input.name', { en: 'The first name is needed.', es: 'Hace falta el nombre.' });
  return { state, name, fellowship: fellowship ?? null };
}

function isSame(a: Told, b: Told): boolean {
  return a.state === b.state && a.name === b.name && a.fellowship === b.fellowship;
}
