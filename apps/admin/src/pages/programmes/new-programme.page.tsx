import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { ProgrammeForm } from './programme-form';
import { programmeInput, programmeValues, type ProgrammeValues } from './programme-values';
import { PublishProgrammeMutation } from './programmes.graphql';

/** A programme of the organization's own. */
export function NewProgrammePage() {
  const { t } = useTranslation('admin');
  const history = useHistory();
  const toast = useToast();
  const [submitId] = useState(() => crypto.randomUUID());
  const publish = useSendDocument(PublishProgrammeMutation, { changes: ['follow-ups'] });
  const submit = async (values: ProgrammeValues): Promise<void> => {
    const answer = await publish.mutateAsync({
      input: programmeInput(values, { submitId, programmeCode: null, basedOn: 0 }),
    });
    toast(t('programme.publishedNow'));
    history.push(urls.programme(answer.publishFollowUpProgramme.code));
  };
  return (
    <>
      <PageHeader
        title={t('programme.newTitle')}
        summary={t('programme.newSummary')}
        back={<BackLink href={urls.programmes}>{t('programme.title')}</BackLink>}
      />
      <ProgrammeForm initial={programmeValues()} onCancel={() => history.push(urls.programmes)} onSubmit={submit} />
    </>
  );
}
