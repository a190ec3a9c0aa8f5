import type { PatientGroupEntryType } from '../groups/group-history.graphql';
import type { FacilitationView } from '../plans/facilitation.service';
import { labelled, type PaperSection } from './plan-sections';
import { recordWords as words } from './record-words';

/** A signed line of a group session: attendance, note or absence, and what was added later. @param dayOf the day of an instant in words */
export function groupNoteSections(entry: PatientGroupEntryType, dayOf: (at: Date) => string): PaperSection[] {
  const { session, attendance, addenda, paper } = entry;
  const sections: PaperSection[] = [
    {
      heading: 'Session',
      lines: labelled([
        ['Group', session.groupTitle],
        ['Held', `${session.localDate} ${session.localTime.slice(0, 5)}`],
        ['Topic', entry.topic],
        ['Intervention', entry.intervention],
      ]),
    },
    {
      heading: 'Note',
      lines: labelled([
        ['Attendance', attendance && words.attendance[attendance]],
        ['Minutes', entry.minutes],
        ['Response', entry.sentence],
        ['Goal', entry.goal],
        ['Line of the plan', entry.elementWords],
        ['Reason of the absence', entry.absenceReason],
        [
          'Late entry from paper',
          paper &&
            `written by ${paper.author}, ${dayOf(paper.writtenAt)}; entered by ${paper.enteredByName}, ${dayOf(paper.enteredAt)}`,
        ],
      ]),
    },
    {
      heading: 'Signatures',
      lines: labelled([
        ['Signed', signedLine(session.signedBy, session.signedAt, dayOf)],
        ['Co-signed', signedLine(session.cosignedBy, session.cosignedAt, dayOf)],
      ]),
    },
    {
      heading: 'Added later',
      lines: addenda.map(({ createdAt, author, text }) => `${dayOf(createdAt)}, ${author}: ${text}`),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** A session of twelve-step facilitation, without what was not talked about. */
export function facilitationSections(session: FacilitationView, dayOf: (at: Date) => string): PaperSection[] {
  return [
    {
      heading: 'Session',
      lines: labelled([
        ['Held', session.heldOn],
        ['With', words.facilitationKind[session.kind]],
        ['Topic', words.topic[session.topic]],
        ['Days without use since the last session', session.soberDays],
        ['Meetings since then', session.meetingsAttended],
        ['How the meetings were', session.meetingsReaction],
        ['Reading', session.readings],
        ['Slips, and what came before', session.slips],
        ['Urges, and what helped', session.urges],
        ['Contact with a sponsor', session.sponsorContact],
        ['New material', session.material],
        ['Recovery tasks of the last session', session.tasksDone],
        ['Recovery tasks until the next one', session.nextTasks],
        ['Line of the plan', session.elementWords],
      ]),
    },
    { heading: 'Logged', lines: [`${session.loggedByName}, ${dayOf(new Date(session.createdAt))}`] },
  ];
}

function signedLine(
  by: string | null | undefined,
  at: Date | null | undefined,
  dayOf: (at: Date) => string,
): string | null {
  return by && at ? `${by}, ${dayOf(new Date(at))}` : null;
}
