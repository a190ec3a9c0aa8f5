import type { TFunction } from 'i18next';
import { z } from 'zod';
import type { AddTaskTemplateInput, RecoveryTaskKind, TaskTemplatesQuery as Answer } from '../../../gql/graphql';

/** Kinds of tasks, in the order in which they are offered. */
export const kinds: RecoveryTaskKind[] = ['SELF_HELP', 'LITERATURE', 'READING', 'WORKSHEET', 'SERVICE'];

/** Steps that a task may belong to; of the others only the status is kept. */
export const stepsWithTasks = [1, 2, 3, 6, 7, 11, 12];

/** What the form of a task holds; '' is nothing said. */
export interface TaskTemplateValues extends Record<string, unknown> {
  kind: RecoveryTaskKind;
  step: string;
  title: string;
  details: string;
  spanishTitle: string;
  spanishDetails: string;
}

/** The form of a task as it stands; of a new one, empty. */
export function taskTemplateValues(task?: Answer['taskTemplates'][number]): TaskTemplateValues {
  return {
    kind: task?.kind ?? 'SELF_HELP',
    step: task?.step ? String(task.step) : '',
    title: task?.title ?? '',
    details: task?.details ?? '',
    spanishTitle: task?.spanishTitle ?? '',
    spanishDetails: task?.spanishDetails ?? '',
  };
}

/** The form as the API takes it. */
export function taskTemplateInput(values: TaskTemplateValues): AddTaskTemplateInput {
  const { kind, step, title, details, spanishTitle, spanishDetails } = values;
  return {
    kind,
    step: step ? Number(step) : null,
    title: title.trim(),
    details: details.trim() || null,
    spanishTitle: spanishTitle.trim() || null,
    spanishDetails: spanishDetails.trim() || null,
  };
}

/** What must hold before a task is sent. */
export function taskTemplateSchema(t: TFunction<'admin'>) {
  const title = z.string().max(200, t('taskTemplate.titleLong'));
  const details = z.string().max(2000, t('taskTemplate.detailsLong'));
  return z
    .object({
      title: title.refine((text) => text.trim() !== '', t('taskTemplate.titleMissing')),
      details,
      spanishTitle: title,
      spanishDetails: details,
    })
    .refine(({ spanishTitle, spanishDetails }) => spanishTitle.trim() !== '' || spanishDetails.trim() === '', {
      path: ['spanishTitle'],
      error: t('taskTemplate.spanishMissing'),
    });
}
