import { localDay } from '@stepwell/web/format/zones';
import type { PatientPathQuery } from '../../../gql/graphql';

/** One version of the choice. */
export type PathVersion = PatientPathQuery['patient']['recoveryPathHistory'][number];

/** What changed from one version to the next; names and codes stay as they are. */
export type PathChange =
  | {
      kind: 'pathsAdded' | 'pathsRemoved' | 'meetingsAdded' | 'meetingsRemoved' | 'homeGroup' | 'transport';
      names: string[];
    }
  | { kind: 'goal'; from: number; to: number }
  | { kind: 'begins'; day: string }
  | { kind: 'ends'; day: string | null };

/** What a version changed of the one before; of the first one, everything it says. Days are those of `zone`. */
export function pathChanges(version: PathVersion, before: PathVersion | undefined, zone: string): PathChange[] {
  const changes: PathChange[] = [];
  const list = (kind: Extract<PathChange, { names: string[] }>['kind'], names: string[]): void => {
    if (names.length > 0) changes.push({ kind, names });
  };
  const old: Pick<PathVersion, 'paths' | 'meetings' | 'endsOn'> = before ?? { paths: [], meetings: [], endsOn: null };
  list(
    'pathsAdded',
    version.paths.filter((code) => !old.paths.includes(code)),
  );
  list(
    'pathsRemoved',
    old.paths.filter((code) => !version.paths.includes(code)),
  );
  if (before && before.meetingsPerWeek !== version.meetingsPerWeek)
    changes.push({ kind: 'goal', from: before.meetingsPerWeek, to: version.meetingsPerWeek });
  const oldOf = (meetingId: string) => old.meetings.find((meeting) => meeting.meetingId === meetingId);
  const isKept = ({ meetingId }: { meetingId: string }): boolean =>
    version.meetings.some((each) => each.meetingId === meetingId);
  const names = (meetings: readonly { name: string }[]): string[] => meetings.map(({ name }) => name);
  list('meetingsAdded', names(version.meetings.filter(({ meetingId }) => !oldOf(meetingId))));
  list('meetingsRemoved', names(old.meetings.filter((meeting) => !isKept(meeting))));
  list(
    'homeGroup',
    names(version.meetings.filter(({ meetingId, isHomeGroup }) => isHomeGroup && !oldOf(meetingId)?.isHomeGroup)),
  );
  const isMoved = ({ meetingId, transport }: PathVersion['meetings'][number]): boolean => {
    const known = oldOf(meetingId);
    return known !== undefined && (known.transport ?? '') !== (transport ?? '');
  };
  list('transport', names(version.meetings.filter(isMoved)));
  if (version.effectiveFrom !== localDay(new Date(version.chosenAt), zone))
    changes.push({ kind: 'begins', day: version.effectiveFrom });
  if ((old.endsOn ?? null) !== (version.endsOn ?? null)) changes.push({ kind: 'ends', day: version.endsOn ?? null });
  return changes;
}
