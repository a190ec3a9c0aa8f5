import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { systemContext, type StaffContext, type SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { permissionsOf, reachOf, type Role } from '@stepwell/kernel/permissions';
import { AddFeedSource } from '@stepwell/domain/meetings/add-feed-source';
import { FeedSource } from '@stepwell/domain/meetings/feed-source.entity';
import { importReading } from '@stepwell/domain/meetings/import-reading';
import { MeetingImport } from '@stepwell/domain/meetings/meeting-import.entity';
import { OwnImportStore } from '@stepwell/domain/meetings/own-import-store';
import { readMeetingGuide } from '@stepwell/domain/meetings/read-meeting-guide';
import { OnCallShift, type OnCallPlace } from '@stepwell/domain/on-call/on-call-shift.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { ArmTexts } from '@stepwell/domain/sending/arm-texts';
import type { TextRequirementName } from '@stepwell/domain/sending/text-requirement.entity';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import {
  addMembership,
  ensureAccount,
  findAccount,
  membershipsOf,
  setPassword,
} from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { Database } from '@stepwell/platform/database/database';
import { demoAccounts, type DemoAccount } from './accounts';
import type { DemoClock } from './demo-clock';
import type { DemoFeed } from './meeting-directory';

/** Action of the last audit row that the demo writes in an organization: without it, the run was interrupted. */
const COMPLETE = 'demo.complete';

/** A facility of the demo. */
export interface DemoFacility {
  id: Id;
  timeZone: string;
}

/** An organization of the demo with everybody in it. */
export interface DemoOrganization {
  id: Id;
  name: string;
  system: SystemContext;
  facilities: DemoFacility[];
  /** Contexts of its people by e-mail address. */
  staff: Map<string, StaffContext>;
}

/** What an organization is made from. */
export interface OrganizationPlan {
  name: string;
  senderName: string;
  facilities: { name: string; timeZone: string; phone: string; postalCode: string }[];
  feeds: DemoFeed[];
}

const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startTime: '08:00', endTime: '20:00' }));
const dutyHours = [...weekdays, { weekday: 6, startTime: '09:00', endTime: '14:00' }];

const evidence: Record<TextRequirementName, string> = {
  agreement: 'Demo: agreement BA-2026-014, signed with the text provider of this demo',
  registration: 'Demo: campaign C-DEMO, low volume, appointments and check-ins',
  sender: 'Demo: read by Olivia Hartwell, says nothing of care',
  help: 'Demo: both languages read aloud by the front desk',
};

/** Makes organizations with facilities, people who can sign in, and a directory of meetings. */
@Injectable()
export class DemoOrganizations {
  constructor(
    private readonly database: Database,
    private readonly auth: AuthConnection,
    private readonly digests: IdentityDigest,
    private readonly facilities: FacilitiesService,
    private readonly addSource: AddFeedSource,
    private readonly arming: ArmTexts,
  ) {}

  /**
   * True when the demo is there already. What an interrupted run left half made is put aside, suspended, so that nobody
   * meets it.
   */
  async areComplete(): Promise<boolean> {
    const owners = demoAccounts.filter(({ role }) => role === 'owner');
    const found = (await Promise.all(owners.map((owner) => this.organizationsOf(owner)))).flat();
    const complete = await Promise.all(found.map((id) => this.isComplete(id)));
    if (found.length === owners.length && complete.every(Boolean)) return true;
    for (const id of found) await this.putAside(id);
    return false;
  }

  /** Makes one. `passwordHash` opens the accounts of its people. */
  async make(clock: DemoClock, plan: OrganizationPlan, passwordHash: string): Promise<DemoOrganization> {
    const id = await clock.createOrganization(plan.name, plan.senderName);
    const system = acting(id, 'demo.make-organization');
    const accounts = demoAccounts.filter(({ organization }) => organization === plan.name);
    const { facilities, staff } = await this.database.write(system, async (tx) => {
      const made: DemoFacility[] = [];
      for (const facility of plan.facilities) made.push(await this.facilities.create(tx, { ...facility, dutyHours }));
      const people = new Map<string, StaffContext>();
      for (const account of accounts) {
        const accountId = await ensureAccount(tx, this.digests.email(account.email));
        const { email, displayName, role } = account;
        const member = await tx
          .repo(StaffMember)
          .insert({ accountId, email, displayName, roles: [role], status: 'active' });
        await addMembership(tx, accountId, member.id);
        await setPassword(tx, accountId, passwordHash);
        people.set(email, actingAs(id, member, role));
      }
      return { facilities: made, staff: people };
    });
    const organization = { id, name: plan.name, system, facilities, staff };
    await this.importFeeds(organization, plan.feeds);
    await this.keepRota(organization);
    await this.armTexts(organization);
    return organization;
  }

  /** The last act: from here on the demo counts as made. */
  async markComplete({ id }: DemoOrganization): Promise<void> {
    await this.database.write(acting(id, COMPLETE), async () => undefined);
  }

  /** Texts leave from the first day: the demo's provider is a server of its own that sends nothing. */
  private async armTexts({ staff }: DemoOrganization): Promise<void> {
    await this.database.write({ ...withRole(staff, 'owner'), operation: 'demo.arm-texts' }, async (tx) => {
      for (const [requirement, note] of Object.entries(evidence) as [TextRequirementName, string][])
        await this.arming.confirm(tx, { requirement, note });
      await this.arming.arm(tx, true);
    });
  }

  /** Every hour is held, with somebody behind it, but Saturday after 14:00: a gap, to be seen as one. */
  private async keepRota({ system, staff, facilities }: DemoOrganization): Promise<void> {
    const carers = [...staff.values()].filter(({ permissions }) => permissions.has('checkin:record'));
    const [first, backup] = [carers[0]!.actorId, carers.at(-1)!.actorId];
    const held = [
      ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, startTime: '08:00', endTime: '08:00' })),
      { weekday: 6, startTime: '08:00', endTime: '14:00' },
      { weekday: 0, startTime: '00:00', endTime: '00:00' },
      { weekday: 1, startTime: '00:00', endTime: '08:00' },
    ];
    await this.database.write({ ...system, operation: 'demo.keep-rota' }, async (tx) => {
      for (const { id: facilityId } of facilities)
        for (const hours of held)
          for (const [place, staffMemberId] of [
            ['first', first],
            ['backup', backup],
          ] satisfies [OnCallPlace, Id][])
            await tx.repo(OnCallShift).insert({ facilityId, place, staffMemberId, ...hours });
    });
  }

  private async importFeeds({ staff, facilities }: DemoOrganization, feeds: readonly DemoFeed[]): Promise<void> {
    const importer = withRole(staff, 'clinical_supervisor');
    const ctx = { ...importer, operation: 'demo.import-meetings' };
    const defaultTimeZone = facilities[0]!.timeZone;
    for (const { name, fellowship, fileName, rows } of feeds) {
      const [source, run] = await this.database.write(ctx, async (tx) => {
        const feedSourceId = await this.addSource.run(tx, { name, fellowship, defaultTimeZone });
        const upload = { feedSourceId, fileName, status: 'running', importedById: ctx.actorId } as const;
        return [await tx.repo(FeedSource).get(feedSourceId), await tx.repo(MeetingImport).insert(upload)];
      });
      const reading = readMeetingGuide(rows, { fellowship, timeZone: defaultTimeZone });
      await importReading(new OwnImportStore(this.database, ctx, source, run.id), reading);
    }
  }

  private async organizationsOf({ email }: DemoAccount): Promise<Id[]> {
    const account = await findAccount(this.auth, this.digests.email(email));
    if (!account) return [];
    const ids = (await membershipsOf(this.auth, account.id)).map((membership) => membership.organizationId);
    const active = await Promise.all(ids.map((id) => this.isActive(id)));
    return ids.filter((_id, at) => active[at]);
  }

  private async isActive(id: Id): Promise<boolean> {
    try {
      return await this.database.read(acting(id, 'demo.look'), async () => true);
    } catch (error) {
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') return false;
      throw error;
    }
  }

  private async isComplete(id: Id): Promise<boolean> {
    const rows = await this.database.read(acting(id, 'demo.look'), (tx) =>
      tx.query('select id from audit_events where organization_id = $1 and action = $2 limit 1', [id, COMPLETE]),
    );
    return rows.length > 0;
  }

  private async putAside(id: Id): Promise<void> {
    await this.database.write(acting(id, 'demo.put-aside'), (tx) =>
      tx.query(`update organizations set status = 'suspended' where organization_id = $1`, [id]),
    );
  }
}

/** The one person (or the first of them) who holds a role. */
export function withRole(staff: DemoOrganization['staff'], role: Role): StaffContext {
  return [...staff.values()].find((context) => context.roles.includes(role))!;
}

function acting(organizationId: Id, operation: string): SystemContext {
  return systemContext(organizationId, operation, randomUUID());
}

function actingAs(organizationId: Id, member: StaffMember, role: Role): StaffContext {
  return Object.freeze({
    kind: 'staff',
    organizationId,
    actorId: member.id,
    accountId: member.accountId,
    sessionId: randomUUID(),
    requestId: randomUUID(),
    operation: 'demo',
    roles: [role],
    permissions: permissionsOf([role]),
    reach: reachOf([role]),
    accessVersion: 1,
    lacksFactor: false,
  });
}
