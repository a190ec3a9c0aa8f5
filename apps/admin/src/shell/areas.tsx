import type { Permission } from '@stepwell/kernel/permissions';
import {
  BuildingIcon,
  CalendarIcon,
  ClockIcon,
  GearIcon,
  InfoIcon,
  KeyIcon,
  PeopleIcon,
  PlanIcon,
  PulseIcon,
  TaskIcon,
  WarningIcon,
} from '@stepwell/web/ui/icons';
import type { ReactNode } from 'react';
import { urls } from '../urls';

/** Name of one part of the app; the catalogue's `shell.area` has its words. */
export type AreaName =
  | 'overview'
  | 'organization'
  | 'facilities'
  | 'people'
  | 'directory'
  | 'admissions'
  | 'programmes'
  | 'signals'
  | 'security'
  | 'operations'
  | 'incidents'
  | 'emergencies'
  | 'audit'
  | 'takeAlong';

/** One part of the app: where it is and whose roles open it. */
export interface Area {
  name: AreaName;
  href: string;
  icon: ReactNode;
  /** Any one of these opens it. */
  needs: readonly Permission[];
}

/** The parts of the app in the order in which somebody sets an organization up. */
export const areas: readonly Area[] = [
  { name: 'overview', href: urls.overview, icon: <TaskIcon />, needs: ['organization:manage'] },
  { name: 'organization', href: urls.organization, icon: <GearIcon />, needs: ['organization:manage'] },
  { name: 'facilities', href: urls.facilities, icon: <BuildingIcon />, needs: ['facility:manage'] },
  // Whoever reviews the audit trail has to see who holds which role.
  { name: 'people', href: urls.people, icon: <PeopleIcon />, needs: ['staff:manage', 'audit:read'] },
  { name: 'directory', href: urls.directory, icon: <CalendarIcon />, needs: ['meeting:manage'] },
  { name: 'admissions', href: urls.admissions, icon: <PlanIcon />, needs: ['organization:manage'] },
  { name: 'programmes', href: urls.programmes, icon: <ClockIcon />, needs: ['programme:manage'] },
  { name: 'signals', href: urls.signals, icon: <WarningIcon />, needs: ['organization:manage'] },
  { name: 'security', href: urls.signInRules, icon: <KeyIcon />, needs: ['staff:manage'] },
  { name: 'operations', href: urls.operations, icon: <PulseIcon />, needs: ['operations:read'] },
  { name: 'incidents', href: urls.incidents, icon: <InfoIcon />, needs: ['incident:read'] },
  { name: 'emergencies', href: urls.emergencies, icon: <WarningIcon />, needs: ['emergency:review'] },
  { name: 'audit', href: urls.audit, icon: <PlanIcon />, needs: ['audit:read'] },
  { name: 'takeAlong', href: urls.takeAlong, icon: <BuildingIcon />, needs: ['organization:export'] },
];

/** The parts that somebody with these permissions may open. */
export function areasFor(can: (permission: Permission) => boolean): Area[] {
  return areas.filter(({ needs }) => needs.some(can));
}
