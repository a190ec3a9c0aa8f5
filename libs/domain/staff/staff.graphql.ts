import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { roles, type Role } from '@stepwell/kernel/permissions';
import { Connection } from '@stepwell/platform/graphql/connection';
import { DateTimeScalar, LocalDateScalar } from '@stepwell/platform/graphql/scalars';
import { wordEnum } from '@stepwell/platform/graphql/word-enum';
import { OrganizationType } from '../organizations/organizations.graphql';
import { credentials, staffStatuses, type Credential, type StaffStatus } from './staff-member.entity';

/** GraphQL names of the roles. */
export const RoleEnum = wordEnum('Role', roles);
const StaffStatusEnum = wordEnum('StaffStatus', staffStatuses);
const CredentialEnum = wordEnum('Credential', credentials);

/** What every page may show of a colleague. */
@ObjectType('StaffMemberSummary')
export class StaffMemberSummaryType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => [RoleEnum])
  roles: Role[];
}

/** A member of staff as the organization's directory shows them. */
@ObjectType('StaffMember')
export class StaffMemberType {
  @Field(() => ID)
  id: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => String)
  email: string;

  @Field(() => [RoleEnum])
  roles: Role[];

  @Field(() => StaffStatusEnum)
  status: StaffStatus;

  @Field(() => DateTimeScalar, { nullable: true })
  invitedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  lastSignInAt: Date | null;

  @Field(() => CredentialEnum, { description: 'Whoever is not INDEPENDENT needs a co-signature on notes.' })
  credential: Credential;

  @Field(() => String, { nullable: true, description: 'As it stands behind a signature, like LCSW.' })
  credentialTitle: string | null;

  @Field(() => String, { nullable: true })
  licenseNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Two letters, like IL.' })
  licenseState: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which the licence holds.' })
  licenseExpiresOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where they are paged by text; absent: by mail.' })
  pagingPhone: string | null;

  @Field(() => Int)
  version: number;
}

/** What somebody may sign; the whole of it replaces what was there. */
@InputType()
export class SetStaffCredentialInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => CredentialEnum)
  credential: Credential;

  @Field(() => String, { nullable: true })
  credentialTitle?: string | null;

  @Field(() => String, { nullable: true })
  licenseNumber?: string | null;

  @Field(() => String, { nullable: true })
  licenseState?: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  licenseExpiresOn?: string | null;
}

/** Where somebody is paged. */
@InputType()
export class SetPagingPhoneInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => String, { nullable: true, description: 'Left out: by mail.' })
  phone?: string | null;
}

/** A page of members of staff. */
export const StaffMemberConnection = Connection(StaffMemberType, 'StaffMember');

/** A place where the viewer is signed in. */
@ObjectType('StaffSession')
export class StaffSessionType {
  @Field(() => ID)
  id: Id;

  @Field(() => Boolean)
  isCurrent: boolean;

  @Field(() => String, { nullable: true })
  userAgent: string | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar)
  lastSeenAt: Date;
}

/** One organization that lets the viewer in. */
@ObjectType('Membership')
export class MembershipType {
  @Field(() => ID)
  organizationId: Id;

  @Field(() => String)
  organizationName: string;

  @Field(() => Boolean)
  isCurrent: boolean;
}

/** The person who is signed in. */
@ObjectType('Viewer')
export class ViewerType {
  @Field(() => ID)
  staffMemberId: Id;

  @Field(() => String)
  displayName: string;

  @Field(() => String)
  email: string;

  @Field(() => [RoleEnum])
  roles: Role[];

  @Field(() => [String])
  permissions: string[];

  @Field(() => OrganizationType)
  organization: OrganizationType;

  @Field(() => Boolean, { description: 'True where nothing is open until a second factor is set up.' })
  lacksSecondFactor: boolean;

  @Field(() => DateTimeScalar, { description: 'The product’s clock.' })
  now: Date;
}

/** A person to invite. */
@InputType()
export class InviteStaffInput {
  @Field(() => String)
  email: string;

  @Field(() => String)
  displayName: string;

  @Field(() => [RoleEnum])
  roles: Role[];
}

/** New roles of a member; replaces the old ones. */
@InputType()
export class SetStaffRolesInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;

  @Field(() => [RoleEnum])
  roles: Role[];
}

/** A member in the version that was seen. */
@InputType()
export class StaffMemberInput {
  @Field(() => ID)
  id: Id;

  @Field(() => Int)
  version: number;
}

/** A session to end. */
@InputType()
export class RevokeSessionInput {
  @Field(() => ID)
  id: Id;
}
