import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { RecoveryTaskKind } from '../../../gql/graphql';

/** Kinds in the order in which they are offered. */
export const kinds: readonly RecoveryTaskKind[] = ['SELF_HELP', 'LITERATURE', 'READING', 'WORKSHEET', 'SERVICE'];

/** Steps that tasks may belong to: of the others the product keeps the status only. */
export const stepsWithTasks: readonly number[] = [1, 2, 3, 6, 7, 11, 12];

const longest = { title: 200, details: 2000 };

/** Rules of the form of a task. */
export function useTaskRules() {
  const { t } = useTranslation();
  return z.object({
    title: z
      .string()
      .trim()
      .min(1, t('recoveryTask.titleMissing'))
      .max(longest.title, t('recoveryTask.long', { count: longest.title })),
    details: z
      .string()
      .trim()
      .max(longest.details, t('recoveryTask.long', { count: longest.details })),
  });
}
