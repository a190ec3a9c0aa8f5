import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { DutyHours } from './duty-hours.entity';
import { Facility } from './facility.entity';
import { facilityTimeZoneChanged } from './organizations.events';
import type { CreateFacilityInput, FacilityType, UpdateFacilityInput } from './organizations.graphql';
import { changedFacility, facilityPhone, facilityPostalCode, newFacility } from './organizations.policy';

/** One window of the week in which the facility is staffed: weekday 0 = Sunday, wall times; an end of 23:59 means midnight. */
export type DutyWindow = Pick<DutyHours, 'weekday' | 'startTime' | 'endTime'>;

/** Facilities and when somebody there is on duty. */
@Injectable()
export class FacilitiesService {
  /** All facilities by name, with their duty hours: two statements, however many there are. */
  async list(tx: Transaction): Promise<FacilityType[]> {
    const facilities = await tx.repo(Facility).find({ order: { name: 'ASC', id: 'ASC' } });
    const hours = await tx.repo(DutyHours).find({ order: { weekday: 'ASC', startTime: 'ASC' } });
    return facilities.map((facility) =>
      view(
        facility,
        hours.filter((window) => window.facilityId === facility.id),
      ),
    );
  }

  /** One facility. @throws AppError NOT_FOUND */
  async get(tx: Transaction, id: Id): Promise<FacilityType> {
    if (!isId(id)) throw notFound();
    const facility = await tx.repo(Facility).get(id);
    return view(facility, await this.windowsOf(tx, id));
  }

  /** Adds a facility. @throws AppError FORBIDDEN, BAD_INPUT naming the field */
  async create(tx: Transaction, input: CreateFacilityInput): Promise<FacilityType> {
    authorize(tx.ctx, 'facility:manage');
    const { dutyHours, ...facility } = parseInput(newFacility, input);
    await this.refuseTakenName(tx, facility.name);
    const { id } = await tx.repo(Facility).insert(facility);
    await this.replaceWindows(tx, id, dutyHours);
    await tx.changed('organization');
    return this.get(tx, id);
  }

  /** Changes a facility. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT when the version is not the newest */
  async update(tx: Transaction, input: UpdateFacilityInput): Promise<FacilityType> {
    authorize(tx.ctx, 'facility:manage');
    const { id, version, dutyHours, phone, postalCode, name, timeZone } = parseInput(changedFacility, input);
    if (!isId(id)) throw notFound();
    const before = await tx.repo(Facility).getForUpdate(id);
    if (name && name !== before.name) await this.refuseTakenName(tx, name);
    await tx.repo(Facility).updateVersion(id, version, {
      name: name ?? before.name,
      timeZone: timeZone ?? before.timeZone,
      phone: typeof phone === 'string' ? parseInput(facilityPhone, phone, 'input.phone') : before.phone,
      postalCode:
        typeof postalCode === 'string'
          ? parseInput(facilityPostalCode, postalCode, 'input.postalCode')
          : before.postalCode,
    });
    if (dutyHours) await this.replaceWindows(tx, id, dutyHours);
    if (timeZone && timeZone !== before.timeZone) await tx.emit(facilityTimeZoneChanged, { facilityId: id });
    await tx.changed('organization');
    return this.get(tx, id);
  }

  private async windowsOf(tx: Transaction, facilityId: Id): Promise<DutyHours[]> {
    return tx.repo(DutyHours).find({ where: { facilityId }, order: { weekday: 'ASC', startTime: 'ASC' } });
  }

  private async replaceWindows(tx: Transaction, facilityId: Id, windows: readonly DutyWindow[]): Promise<void> {
    await tx.repo(DutyHours).delete({ facilityId });
    for (const window of windows) await tx.repo(DutyHours).insert({ facilityId, ...window });
  }

  private async refuseTakenName(tx: Transaction, name: string): Promise<void> {
    if (await tx.repo(Facility).findOne({ name }))
      throw badInput('input.name', 'There is a facility of this name already.');
  }
}

function view(facility: Facility, windows: readonly DutyWindow[]): FacilityType {
  const dutyHours = windows.map(({ weekday, startTime, endTime }) => ({ weekday, startTime, endTime }));
  const { id, name, timeZone, phone, postalCode, version } = facility;
  return { id, name, timeZone, phone, postalCode, version, dutyHours };
}
