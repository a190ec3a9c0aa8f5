import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AddTaskTemplateInput } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { TaskTemplateForm } from './task-template-form';
import { taskTemplateValues } from './task-template-values';
import { AddTaskTemplateMutation } from './task-templates.graphql';

/** A task that the organization words once, to assign again. */
export function NewTaskTemplatePage() {
  const { t } = useTranslation('admin');
  const history = useHistory();
  const toast = useToast();
  const add = useSendDocument(AddTaskTemplateMutation, { changes: ['patients'] });
  const submit = async (input: AddTaskTemplateInput): Promise<void> => {
    await add.mutateAsync({ input });
    toast(t('taskTemplate.added'));
    history.push(urls.taskTemplates);
  };
  return (
    <>
      <PageHeader
        title={t('taskTemplate.newTitle')}
        summary={t('taskTemplate.summary')}
        back={<BackLink href={urls.taskTemplates}>{t('taskTemplate.title')}</BackLink>}
      />
      <TaskTemplateForm initial={taskTemplateValues()} submitLabel={t('taskTemplate.add')} onSubmit={submit} />
    </>
  );
}
