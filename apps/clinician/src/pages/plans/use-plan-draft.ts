import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { refreshTopics } from '@stepwell/web/graphql/use-document';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { useSaveSoon } from '../../parts/use-save-soon';
import { mergeDrafts, type Merge } from './merge-drafts';
import { draftOf, inputOf, type DraftPart, type Plan, type PlanDraft } from './plan-draft';
import { PlanQuery, SavePlanMutation } from './plans.graphql';

/** Where the text on the screen stands. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' | 'saving' | 'failed' }
  | { kind: 'refused'; error: ApiError }
  | { kind: 'contested'; theirs: Plan; parts: DraftPart[] };

interface PlanDraftOptions {
  plan: Plan;
  /** Called when somebody else's changes were combined with mine without a question. */
  onMerged: (parts: DraftPart[]) => void;
}

/**
 * The draft on the screen, saved by itself a moment after the last key, one save at a time. When somebody else has saved
 * meanwhile, both texts are laid together; what both changed waits for a decision, and nothing is lost.
 */
export function usePlanDraft({ plan, onMerged }: PlanDraftOptions) {
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(plan));
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: plan.updatedAt });
  const now = useRef({ draft, saved: draft, version: plan.version, isContested: false });

  const put = useCallback((next: PlanDraft) => {
    now.current.draft = next;
    setDraft(next);
  }, []);

  const meet = useCallback(async (): Promise<Merge & { theirs: Plan }> => {
    const { plan: theirs } = await sendDocument(PlanQuery, { id: plan.id });
    const { draft: mine, saved } = now.current;
    const merge = mergeDrafts(saved, mine, draftOf(theirs));
    now.current.version = theirs.version;
    now.current.saved = draftOf(theirs);
    put(merge.merged);
    if (merge.taken.length > 0) onMerged(merge.taken);
    return { ...merge, theirs };
  }, [plan.id, put, onMerged]);

  const attempt = useCallback(async (): Promise<boolean> => {
    const { current } = now;
    const sent = current.draft;
    setState({ kind: 'saving' });
    try {
      const { savePlan } = await sendDocument(SavePlanMutation, { input: inputOf(plan.id, current.version, sent) });
      current.version = savePlan.version;
      current.saved = sent;
      setState(current.draft === sent ? { kind: 'saved', at: savePlan.updatedAt } : { kind: 'unsaved' });
      void refreshTopics(client, ['plans']);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'CONFLICT') {
        const met = await meet().catch(() => undefined);
        current.isContested = met !== undefined && met.contested.length > 0;
        setState(
          current.isContested && met
            ? { kind: 'contested', theirs: met.theirs, parts: met.contested }
            : { kind: 'unsaved' },
        );
      } else {
        setState(error.code === 'BAD_INPUT' ? { kind: 'refused', error } : { kind: 'failed' });
      }
    }
    return current.draft === current.saved;
  }, [client, meet, plan.id]);

  const known = useCallback(() => {
    const { draft: present, saved, isContested } = now.current;
    if (isContested) return false;
    return present === saved ? true : undefined;
  }, []);
  const { save } = useSaveSoon({ content: draft, state, known, attempt });

  const change = useCallback(
    <Part extends DraftPart>(part: Part, value: PlanDraft[Part]) => {
      put({ ...now.current.draft, [part]: value });
      setState((before) => (before.kind === 'contested' || before.kind === 'saving' ? before : { kind: 'unsaved' }));
    },
    [put],
  );

  /** Settles what both changed: the draft as it is to be from now on. */
  const settle = useCallback(
    (next: PlanDraft) => {
      now.current.isContested = false;
      put(next);
      setState({ kind: 'unsaved' });
    },
    [put],
  );

  return {
    draft,
    state,
    change,
    settle,
    save,
    isUnsaved: () => now.current.draft !== now.current.saved,
    versionNow: () => now.current.version,
  };
}
