import { Button } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AddTaskTemplateInput, TaskTemplatesQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { TaskTemplateForm } from './task-template-form';
import { taskTemplateValues } from './task-template-values';
import {
  ChangeTaskTemplateMutation,
  RetireTaskTemplateMutation,
  ReviveTaskTemplateMutation,
  TaskTemplatesQuery,
} from './task-templates.graphql';

/** Assigned tasks stay, and it can be offered again at once: nothing to ask about. */
function RetireButton({ task }: { task: Answer['taskTemplates'][number] }) {
  const { t } = useTranslation('admin');
  const retire = useSendDocument(RetireTaskTemplateMutation, { changes: ['patients'] });
  const revive = useSendDocument(ReviveTaskTemplateMutation, { changes: ['patients'] });
  const change = task.isRetired ? revive : retire;
  return (
    <Button
      variant="default"
      loading={retire.isPending || revive.isPending}
      onClick={() => change.mutate({ input: { taskTemplateId: task.id } })}
    >
      {t(task.isRetired ? 'taskTemplate.revive' : 'taskTemplate.retire')}
    </Button>
  );
}

/** One task of the organization's own: its words, and whether it is offered. */
export function TaskTemplatePage() {
  const { t } = useTranslation('admin');
  const history = useHistory();
  const toast = useToast();
  const taskTemplateId = usePathPart('taskTemplateId');
  const { data, error, refetch } = useDocument(TaskTemplatesQuery, {}, { topics: ['patients'] });
  const task = data?.taskTemplates.find(({ id }) => id === taskTemplateId);
  const change = useSendDocument(ChangeTaskTemplateMutation, { changes: ['patients'] });
  const submit = async (input: AddTaskTemplateInput): Promise<void> => {
    await change.mutateAsync({ input: { taskTemplateId, ...input } });
    toast(t('taskTemplate.saved'));
    history.push(urls.taskTemplates);
  };
  return (
    <>
      <PageHeader
        title={task?.title ?? t('taskTemplate.one')}
        summary={t(task?.isRetired ? 'taskTemplate.retiredHelp' : 'taskTemplate.changeHelp')}
        actions={task && <RetireButton task={task} />}
        back={<BackLink href={urls.taskTemplates}>{t('taskTemplate.title')}</BackLink>}
      />
      {task ? (
        <TaskTemplateForm
          key={task.id}
          initial={taskTemplateValues(task)}
          submitLabel={t('taskTemplate.save')}
          onSubmit={submit}
        />
      ) : data ? (
        <EmptyState title={t('taskTemplate.goneTitle')} hint={t('directory.goneHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={4} />
      )}
    </>
  );
}
