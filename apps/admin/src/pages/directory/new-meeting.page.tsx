import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { MeetingForm } from './meeting-form';
import { emptyMeeting, type MeetingDetails } from './meeting-values';
import { AddMeetingMutation } from './meeting.graphql';

/** A further meeting of a source that is kept by hand. */
export function NewMeetingPage() {
  const { t } = useTranslation('admin');
  const sourceId = usePathPart('sourceId');
  const history = useHistory();
  const toast = useToast();
  const add = useSendDocument(AddMeetingMutation, { changes: ['meetings'] });
  const submit = async (details: MeetingDetails): Promise<void> => {
    const { addMeeting } = await add.mutateAsync({ input: { sourceId, ...details } });
    toast(t('byHand.added', { name: addMeeting.name }));
    history.push(urls.source(sourceId));
  };
  return (
    <>
      <PageHeader
        title={t('byHand.newTitle')}
        summary={t('byHand.newSummary')}
        back={<BackLink href={urls.source(sourceId)}>{t('directory.source')}</BackLink>}
      />
      <MeetingForm initial={emptyMeeting} submitLabel={t('byHand.add')} onSubmit={submit} />
    </>
  );
}
