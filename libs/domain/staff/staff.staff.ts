import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { ContextSource } from '@stepwell/platform/auth/context-source';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { OpaqueSessionStrategy } from '@stepwell/platform/auth/opaque-session.strategy';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import { SessionLife } from '@stepwell/platform/auth/session-life';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChangeStaffAccess } from './change-staff-access';
import { FoundingService } from './founding.service';
import { InviteStaff } from './invite-staff';
import { Passkeys } from './passkeys.service';
import { ProveItIsMe } from './prove-it-is-me';
import { RequireSecondFactor } from './require-second-factor';
import { ResetSecondFactors } from './reset-second-factors';
import { SecondFactorsController } from './second-factors.controller';
import { SecondFactorsResolver } from './second-factors.resolver';
import { SecondFactors } from './second-factors.service';
import { SecondStep } from './second-step.service';
import { SetPagingPhone } from './set-paging-phone';
import { SetStaffCredential } from './set-staff-credential';
import { SignInsResolver } from './sign-ins.resolver';
import { SignInStrategy } from './sign-in.strategy';
import { StaffAuthController } from './staff-auth.controller';
import { StaffEntry } from './staff-entry.service';
import { StaffInvitations } from './staff-invitations.service';
import { StaffMember } from './staff-member.entity';
import { StaffPasswords } from './staff-passwords.service';
import { StaffSessions } from './staff-sessions.service';
import { StaffResolver } from './staff.resolver';
import { StaffHoldings } from './staff-holdings.service';
import { StaffService } from './staff.service';
import { ViewerResolver } from './viewer.resolver';

/** What the staff surface takes from staff: with it, who is signed in. */
export const staffStaff: SliceManifest = {
  entities: [StaffMember],
  providers: [
    AuthConnection,
    IdentityDigest,
    TryBudget,
    SecretBox,
    OpaqueSessionStrategy,
    SignInStrategy,
    StaffService,
    StaffEntry,
    StaffPasswords,
    StaffInvitations,
    SecondFactors,
    SecondStep,
    Passkeys,
    StaffSessions,
    { provide: ContextSource, useExisting: StaffSessions },
    { provide: SessionLife, useExisting: StaffSessions },
    InviteStaff,
    FoundingService,
    ChangeStaffAccess,
    StaffHoldings,
    SetStaffCredential,
    SetPagingPhone,
    ProveItIsMe,
    RequireSecondFactor,
    ResetSecondFactors,
    StaffResolver,
    SecondFactorsResolver,
    SignInsResolver,
    ViewerResolver,
  ],
  controllers: [StaffAuthController, SecondFactorsController],
};
