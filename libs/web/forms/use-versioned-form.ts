import { useAppForm } from './use-app-form';
import { ApiError, toApiError } from '@stepwell/web/graphql/api-error';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ZodType } from 'zod';
import { mergeValues } from './merge-values';

interface VersionedFormOptions<Stored extends { version: number }, Values> {
  /** Newest known state of what is edited; it may change under the form through change hints. */
  stored: Stored;
  toValues: (stored: Stored) => Values;
  schema: ZodType;
  /** Saves on top of one version; refused with CONFLICT when somebody else was faster. */
  save: (values: Values, version: number) => Promise<Stored>;
  /** Reads the newest state again after a conflict. */
  reload: () => Promise<Stored | undefined>;
}

/**
 * A form over something that others may change meanwhile. Fields that nobody touched here follow the newest state.
 * Entered text is never replaced: where others changed the same, their state becomes a `conflict` to look at, and
 * saving again then goes on top of it.
 */
export function useVersionedForm<Stored extends { version: number }, Values extends Record<string, unknown>>(
  options: VersionedFormOptions<Stored, Values>,
) {
  const { stored, toValues, schema } = options;
  const { t } = useTranslation('web');
  const seen = useRef(stored);
  const saving = useRef(false);
  const [conflict, setConflict] = useState<Values>();

  const state = useAppForm<Values>({
    initialValues: toValues(stored),
    schema,
    onSubmit: async (values) => {
      saving.current = true;
      try {
        adopt(await options.save(values, seen.current.version));
      } catch (thrown) {
        if (toApiError(thrown).code !== 'CONFLICT') throw thrown;
        await showNewest();
        throw new ApiError('CONFLICT', t('conflict.summary'));
      } finally {
        saving.current = false;
      }
    },
  });
  const { form } = state;

  function adopt(newest: Stored): void {
    const values = toValues(newest);
    seen.current = newest;
    setConflict(undefined);
    form.setValues(values);
    form.resetDirty(values);
  }
  function rebase(newest: Stored): { clashes: boolean } {
    const { merged, clashes } = mergeValues(toValues(seen.current), form.getValues(), toValues(newest));
    seen.current = newest;
    form.setValues(merged);
    return { clashes };
  }
  async function showNewest(): Promise<void> {
    const newest = await options.reload();
    if (!newest) return;
    rebase(newest);
    setConflict(toValues(newest));
  }

  const follow = useEffectEvent((newest: Stored) => {
    if (saving.current || newest.version <= seen.current.version) return;
    if (!form.isDirty()) adopt(newest);
    else if (rebase(newest).clashes) setConflict(toValues(newest));
  });
  useEffect(() => follow(stored), [stored]);

  const problems = conflict
    ? state.problems
    : state.problems.filter(({ sentence }) => sentence !== t('conflict.summary'));
  return {
    state: { ...state, problems },
    /** What somebody else saved meanwhile; undefined when nobody did. */
    conflict,
    /** Gives the own entries up for the stored state. */
    takeStored: () => adopt(seen.current),
  };
}
