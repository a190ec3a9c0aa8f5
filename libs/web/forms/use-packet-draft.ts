import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  noValue,
  type PacketData,
  type PacketField,
  type PacketSaved,
  type PacketValue,
  type PacketWords,
} from './packet';

const QUIET_MS = 800;
const RETRY_MS = 5_000;

/** A packet on the screen: what stands in it, and where it is on its way. */
export interface PacketDraft {
  packet: PacketData;
  state: 'saved' | 'unsaved' | 'saving' | 'offline' | 'failed';
  failure: ApiError | undefined;
  valueOf: (linkId: string) => PacketValue;
  /** What is wrong with a field, as the server said. */
  problemOf: (linkId: string) => PacketWords | undefined;
  /** What somebody else wrote there meanwhile; not saved until a person chose. */
  theirsOf: (linkId: string) => PacketValue | undefined;
  change: (linkId: string, value: PacketValue) => void;
  choose: (linkId: string, whose: 'mine' | 'theirs') => void;
  /** Sends at once what is unsaved; true where everything is kept. */
  flush: () => Promise<boolean>;
}

/** What a person wrote; it stays as they typed it while the server has the same. */
interface Written {
  value: PacketValue;
  /** Version under which the server keeps it, or null while it does not. */
  keptAs: number | null;
}

type Save = (fields: PacketField[]) => Promise<PacketSaved>;

/**
 * Saves a packet as it is filled in, field by field, and takes in what others write beside it: `loaded` may be read again. Without a connection what is
 * written waits in this page, never on the device. `save` keeps its identity between renders.
 */
export function usePacketDraft(loaded: PacketData, save: Save): PacketDraft {
  const [saved, setSaved] = useState<PacketData>();
  const packet = useMemo(() => (saved ? newest(saved, loaded) : loaded), [saved, loaded]);
  const [own, setOwn] = useState<ReadonlyMap<string, Written>>(new Map());
  const [problems, setProblems] = useState<PacketSaved['problems']>([]);
  const [conflicts, setConflicts] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<PacketDraft['state']>('saved');
  const [failure, setFailure] = useState<ApiError>();
  const latest = useRef({ own, packet, conflicts });
  useEffect(() => {
    latest.current = { own, packet, conflicts };
  });
  const running = useRef<Promise<boolean>>(undefined);

  const send = useCallback(async (): Promise<boolean> => {
    const { own: written, packet: seen, conflicts: open } = latest.current;
    const going = [...written].filter(([linkId, { keptAs }]) => keptAs === null && !open.has(linkId));
    if (going.length === 0) return open.size === 0;
    setState('saving');
    setFailure(undefined);
    try {
      const answer = await save(
        going.map(([linkId, { value }]) => ({ linkId, ...value, version: fieldOf(seen, linkId)?.version ?? 0 })),
      );
      const left = new Set([...answer.problems.map(({ linkId }) => linkId), ...answer.conflicts]);
      setSaved(answer.packet);
      setProblems(answer.problems);
      setConflicts((now) => new Set([...now, ...answer.conflicts]));
      const keptAs = (linkId: string) => fieldOf(answer.packet, linkId)?.version ?? 0;
      const sent = new Map(going);
      const settle = ([linkId, one]: [string, Written]): [string, Written] =>
        !left.has(linkId) && sent.get(linkId) === one ? [linkId, { ...one, keptAs: keptAs(linkId) }] : [linkId, one];
      setOwn((now) => new Map([...now].map(settle)));
      // Whoever wrote on while it was saved is not done yet.
      setState((now) => (now === 'saving' ? 'saved' : now));
      return left.size === 0;
    } catch (thrown) {
      const error = toApiError(thrown);
      setFailure(error);
      setState(error.code === 'NETWORK' ? 'offline' : 'failed');
      return false;
    }
  }, [save]);
  const flush = useCallback((): Promise<boolean> => {
    running.current = (running.current ?? Promise.resolve(true)).then(send);
    return running.current;
  }, [send]);

  const change = useCallback((linkId: string, value: PacketValue) => {
    setOwn((now) => new Map(now).set(linkId, { value, keptAs: null }));
    setProblems((now) => now.filter((problem) => problem.linkId !== linkId));
    setState((now) => (now === 'offline' ? now : 'unsaved'));
  }, []);
  const choose = useCallback((linkId: string, whose: 'mine' | 'theirs') => {
    setConflicts((now) => new Set([...now].filter((one) => one !== linkId)));
    if (whose === 'theirs') setOwn((now) => new Map([...now].filter(([one]) => one !== linkId)));
    setState('unsaved');
  }, []);

  useEffect(() => {
    if (state !== 'unsaved' && state !== 'offline') return;
    const again = () => void flush();
    const timer = setTimeout(again, state === 'offline' ? RETRY_MS : QUIET_MS);
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', ask);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', ask);
    };
  }, [state, own, flush]);

  return {
    ...{ packet, state, failure, change, choose, flush },
    valueOf: (linkId) => {
      const [mine, theirs] = [own.get(linkId), fieldOf(packet, linkId)];
      return mine && (mine.keptAs ?? theirs?.version ?? 0) === (theirs?.version ?? 0)
        ? mine.value
        : (theirs ?? noValue);
    },
    problemOf: (linkId) => problems.find((problem) => problem.linkId === linkId)?.sentence,
    theirsOf: (linkId) => (conflicts.has(linkId) ? (fieldOf(packet, linkId) ?? noValue) : undefined),
  };
}

/** Two readings of a packet as one: of each field the newer, and the rest from the one that holds more. */
function newest(one: PacketData, other: PacketData): PacketData {
  const total = ({ fields }: PacketData): number => fields.reduce((sum, { version }) => sum + version, 0);
  const [base, older] = other.finishedAt || total(other) > total(one) ? [other, one] : [one, other];
  const fields = new Map(older.fields.map((field) => [field.linkId, field]));
  for (const field of base.fields)
    if (field.version >= (fields.get(field.linkId)?.version ?? 0)) fields.set(field.linkId, field);
  return { ...base, fields: [...fields.values()] };
}

function fieldOf({ fields }: PacketData, linkId: string): PacketField | undefined {
  return fields.find((field) => field.linkId === linkId);
}
