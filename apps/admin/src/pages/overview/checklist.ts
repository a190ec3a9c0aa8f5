import type { OverviewQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';

/** Sender of an organization for which nobody has chosen one. */
const bornSender = 'Messages';

/** One step of setting an organization up. */
export interface ChecklistItem {
  name: 'sender' | 'facility' | 'duty' | 'staff' | 'onCall' | 'directory';
  isDone: boolean;
  href: string;
  /** Numbers for the sentence that says where the step stands. */
  figures: { count: number; of: number; sender: string };
}

/**
 * The steps from a new organization to one that can care for patients, in the order in which each builds on the
 * last, with how far each is.
 */
export function checklistOf(answer: Answer, viewerId: string): ChecklistItem[] {
  const { organization, facilities, staffMembers, feedSources } = answer;
  const covered = facilities.filter(({ dutyHours }) => dutyHours.length > 0).length;
  const onCall = facilities.filter(({ hasOnCall }) => hasOnCall).length;
  const uncovered = facilities.find(({ dutyHours }) => dutyHours.length === 0);
  const unplanned = facilities.find(({ hasOnCall }) => !hasOnCall);
  const others = staffMembers.edges.filter(({ node }) => node.id !== viewerId && node.status !== 'DEACTIVATED').length;
  const meetings = feedSources.reduce((sum, { meetingCount }) => sum + meetingCount, 0);
  const figures = (count: number, of: number) => ({ count, of, sender: organization.neutralSenderName });
  return [
    {
      name: 'sender',
      // An organization is born with a sender, so only another one or a first saving tells that somebody chose it.
      isDone: organization.version > 1 || organization.neutralSenderName !== bornSender,
      href: urls.organization,
      figures: figures(1, 1),
    },
    {
      name: 'facility',
      isDone: facilities.length > 0,
      href: facilities.length > 0 ? urls.facilities : urls.newFacility,
      figures: figures(facilities.length, facilities.length),
    },
    {
      name: 'duty',
      isDone: facilities.length > 0 && covered === facilities.length,
      href: uncovered ? urls.facility(uncovered.id) : urls.facilities,
      figures: figures(covered, facilities.length),
    },
    {
      name: 'staff',
      isDone: others > 0,
      href: others > 0 ? urls.people : urls.invite,
      figures: figures(others, staffMembers.totalCount),
    },
    {
      // After people: nobody can be put on the plan before they may sign in.
      name: 'onCall',
      isDone: facilities.length > 0 && onCall === facilities.length,
      href: unplanned ? urls.coverage(unplanned.id) : urls.facilities,
      figures: figures(onCall, facilities.length),
    },
    {
      name: 'directory',
      isDone: meetings > 0,
      href: feedSources.length > 0 ? urls.directory : urls.newSource,
      figures: figures(meetings, feedSources.length),
    },
  ];
}
