import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { AnchorEvent, Programme, ProgrammeStep } from './programme';
import { ProgrammeSwitch } from './programme-switch.entity';
import { ProgrammeVersion } from './programme-version.entity';
import { shippedProgrammes } from './shipped-programmes';

/** A programme as it begins from now on, and whether it does. */
export interface KeptProgramme {
  programme: Programme;
  isOn: boolean;
  /** Null for a version that the product brings. */
  publishedById: Id | null;
  publishedAt: Date | null;
}

const KEPT_AT_MOST = 5_000;

const LATEST = `
  select distinct on (programme_code) programme_code as code, version, name, anchor_event as "anchorEvent",
    when_again as "whenAgain", stops_on as "stopsOn", steps, published_by_id as "publishedById", created_at as "publishedAt"
  from follow_up_programme_versions where organization_id = $1 order by programme_code, version desc`;

type LatestRow = Programme & { publishedById: Id; publishedAt: Date };

/**
 * The programmes of an organization. Each begins as the product brings it; what the organization publishes becomes the
 * next version, as a row that never changes. Where both have a version of one number, the organization's own counts.
 */
@Injectable()
export class Programmes {
  /** Versions never change, and what is published gets a new number: what was read once stays true. */
  private readonly known = new Map<string, Programme>();

  /** All, in the order of the product's list, own ones by name after them. */
  async kept(tx: Transaction): Promise<KeptProgramme[]> {
    const rows = await tx.query<LatestRow>(LATEST, [tx.ctx.organizationId]);
    const off = new Set(
      (await tx.repo(ProgrammeSwitch).find({ where: { isOn: false } })).map(({ programmeCode }) => programmeCode),
    );
    const own = rows
      .filter(({ code }) => !shippedProgrammes.some((shipped) => shipped.code === code))
      .sort((one, other) => one.name.localeCompare(other.name));
    const shipped = shippedProgrammes.map((each) =>
      newer(
        each,
        rows.find(({ code }) => code === each.code),
      ),
    );
    return [...shipped, ...own.map(keptOf)].map((each) => ({ ...each, isOn: !off.has(each.programme.code) }));
  }

  /** One as it begins from now on; `field` is where its code was given. @throws AppError BAD_INPUT */
  async keptOne(tx: Transaction, code: string, field: string): Promise<KeptProgramme> {
    const found = (await this.kept(tx)).find(({ programme }) => programme.code === code);
    if (!found) throw badInput(field, 'Choose a programme from the list.');
    return found;
  }

  /** Those in use that begin with an event. */
  async anchoredOn(tx: Transaction, anchorEvent: AnchorEvent): Promise<Programme[]> {
    const kept = await this.kept(tx);
    return kept
      .filter(({ isOn, programme }) => isOn && programme.anchorEvent === anchorEvent)
      .map((each) => each.programme);
  }

  /** A programme in the version that an enrolment has; null when neither a row nor this build knows it. */
  async version(tx: Transaction, code: string, version: number): Promise<Programme | null> {
    const key = `${tx.ctx.organizationId} ${code} ${version}`;
    const known = this.known.get(key);
    if (known) return known;
    const row = await tx.repo(ProgrammeVersion).findOne({ programmeCode: code, version });
    const shipped = shippedProgrammes.find((each) => each.code === code && each.version === version);
    const found = row ? { ...programmeOf(row), code } : shipped;
    if (!found) return null;
    if (this.known.size >= KEPT_AT_MOST) this.known.clear();
    this.known.set(key, found);
    return found;
  }
}

function newer(shipped: Programme, row: LatestRow | undefined): Omit<KeptProgramme, 'isOn'> {
  if (row && row.version >= shipped.version) return keptOf(row);
  return { programme: shipped, publishedById: null, publishedAt: null };
}

function keptOf({ publishedById, publishedAt, ...programme }: LatestRow): Omit<KeptProgramme, 'isOn'> {
  return { programme: { ...programme, steps: wholeSteps(programme.steps) }, publishedById, publishedAt };
}

function programmeOf({
  version,
  name,
  anchorEvent,
  whenAgain,
  stopsOn,
  steps,
}: ProgrammeVersion): Omit<Programme, 'code'> {
  return { version, name, anchorEvent, whenAgain, stopsOn, steps: wholeSteps(steps) };
}

/** Versions never change: one that was published before steps could count hours does not say that it counts none. */
function wholeSteps(
  steps: readonly (Omit<ProgrammeStep, 'afterHours'> & { afterHours?: number | null })[],
): ProgrammeStep[] {
  return steps.map((step) => ({ ...step, afterHours: step.afterHours ?? null }));
}
