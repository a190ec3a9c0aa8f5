import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { documentKey } from '@stepwell/web/graphql/use-document';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSaveSoon } from '../../parts/use-save-soon';
import {
  differences,
  draftOf,
  inputOf,
  mergeRooms,
  takePart,
  type Line,
  type RoomDraft,
  type Shared,
} from './room-draft';
import { unsavedWords, withAllPresent } from './whole-room';
import { GroupRoomQuery, SaveGroupRoomMutation, type Room } from './room.graphql';

/** Where the words on the screen stand. */
export type RoomSaveState =
  | { kind: 'saved' | 'unsaved' | 'saving' | 'failed' }
  | { kind: 'refused'; error: ApiError }
  | { kind: 'contested'; parts: string[]; theirs: RoomDraft };

/**
 * The room on the screen, saved by itself a moment after the last key, one save at a time, only what changed. What somebody
 * else saves is laid under it; what both wrote waits for a decision, and nothing is lost.
 */
export function useRoomDraft(room: Room) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(room));
  const [state, setState] = useState<RoomSaveState>({ kind: 'saved' });
  const now = useRef({ draft, saved: draft, room, contested: [] as string[] });

  const put = useCallback((next: RoomDraft) => {
    now.current.draft = next;
    setDraft(next);
  }, []);
  const show = useCallback(
    (answer: Room) =>
      client.setQueryData(documentKey(GroupRoomQuery, { sessionId: answer.session.id }), { groupRoom: answer }),
    [client],
  );

  const layOver = useCallback(
    (present: Room) => {
      const { current } = now;
      const theirs = draftOf(present);
      const { merged, contested: fresh } = mergeRooms(current.saved, current.draft, theirs);
      const open = differences(merged, theirs);
      // What waited for a decision goes on waiting, whatever is saved meanwhile.
      const contested = [...new Set([...current.contested, ...fresh])].filter((part) => open.includes(part));
      current.room = present;
      current.saved = theirs;
      current.contested = contested;
      put(merged);
      if (contested.length > 0) setState({ kind: 'contested', parts: contested, theirs });
      else setState({ kind: open.length > 0 ? 'unsaved' : 'saved' });
    },
    [put],
  );

  const attempt = useCallback(async (): Promise<boolean> => {
    const { current } = now;
    const sent = current.draft;
    setState({ kind: 'saving' });
    try {
      const input = inputOf(current.room, current.room.session.version, sent, current.saved);
      const { saveGroupRoom } = await sendDocument(SaveGroupRoomMutation, { input });
      current.room = saveGroupRoom;
      current.saved = sent;
      setState({ kind: differences(current.draft, sent).length > 0 ? 'unsaved' : 'saved' });
      show(saveGroupRoom);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'CONFLICT') {
        const answer = await sendDocument(GroupRoomQuery, { sessionId: current.room.session.id }).catch(
          () => undefined,
        );
        if (answer) {
          layOver(answer.groupRoom);
          show(answer.groupRoom);
        } else setState({ kind: 'failed' });
      } else {
        const mayPass = error.code === 'NETWORK' || error.code === 'INTERNAL' || error.code === 'UNAUTHENTICATED';
        setState(mayPass ? { kind: 'failed' } : { kind: 'refused', error });
      }
    }
    return differences(current.draft, current.saved).length === 0;
  }, [layOver, show]);

  const known = useCallback(() => {
    const { current } = now;
    const isSaved = differences(current.draft, current.saved).length === 0;
    return isSaved || current.contested.length > 0 || !current.room.isMine ? isSaved : undefined;
  }, []);
  const { save, isSaving } = useSaveSoon({ content: draft, state, known, attempt });

  useEffect(() => {
    // While a save runs, what arrives may be its own echo; the answer brings the room anyway.
    if (isSaving() || room.session.version <= now.current.room.session.version) return;
    layOver(room);
  }, [room, layOver, isSaving]);

  const change = useCallback(
    (next: RoomDraft) => {
      put(next);
      setState((before) => (before.kind === 'contested' || before.kind === 'saving' ? before : { kind: 'unsaved' }));
    },
    [put],
  );
  const changeShared = useCallback(
    (patch: Partial<Shared>) => change({ ...now.current.draft, shared: { ...now.current.draft.shared, ...patch } }),
    [change],
  );
  const changeLine = useCallback(
    (patientId: string, patch: Partial<Line>) => {
      const { lines } = now.current.draft;
      change({ ...now.current.draft, lines: { ...lines, [patientId]: { ...lines[patientId]!, ...patch } } });
    },
    [change],
  );
  /** Everybody whose attendance nobody took yet was there. */
  const allPresent = useCallback(() => {
    change(withAllPresent(now.current.draft));
  }, [change]);
  /** Settles what both wrote: with my words, or with those that stand there. */
  const settle = useCallback(
    (keeps: 'mine' | 'theirs', parts: readonly string[]) => {
      const { current } = now;
      current.contested = [];
      put(
        keeps === 'mine'
          ? { ...current.draft }
          : parts.reduce((mine, part) => takePart(mine, current.saved, part), current.draft),
      );
      setState({ kind: 'unsaved' });
    },
    [put],
  );
  /** My words that are not in what was signed. */
  const leftOver = useCallback(() => unsavedWords(now.current.draft, now.current.saved), []);

  return {
    draft,
    state,
    changeShared,
    changeLine,
    allPresent,
    settle,
    save,
    leftOver,
    isUnsaved: () => now.current.room.isMine && differences(now.current.draft, now.current.saved).length > 0,
    versionNow: () => now.current.room.session.version,
    show,
  };
}

/** What the screen of a room works with. */
export type RoomEditor = ReturnType<typeof useRoomDraft>;
