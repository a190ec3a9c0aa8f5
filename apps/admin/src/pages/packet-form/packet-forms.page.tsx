import { Anchor, Button } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PacketFormsQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { EditionState } from './edition-state';
import { BeginPacketFormMutation, PacketFormsQuery } from './packet-form.graphql';

/** Every edition of the organization's own admission packet. */
export function PacketFormsPage() {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const toast = useToast();
  const { data, error, refetch } = useDocument(PacketFormsQuery, {}, { topics: ['intakes'] });
  const begin = useSendDocument(BeginPacketFormMutation, { changes: ['intakes'] });
  const forms = data?.packetForms;
  const draft = forms?.find(({ publishedAt }) => !publishedAt);
  const start = (): void => {
    if (draft) return history.push(urls.packetForm(draft.id));
    begin.mutate(
      { input: { basedOn: forms?.find(({ isInUse }) => isInUse)?.id ?? null } },
      {
        onSuccess: ({ beginPacketForm }) => history.push(urls.packetForm(beginPacketForm.form.id)),
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );
  };
  const button = (
    <Button loading={begin.isPending} onClick={start}>
      {t(draft ? 'packetForm.toDraft' : 'packetForm.begin')}
    </Button>
  );
  const columns: DataColumn<Answer['packetForms'][number]>[] = [
    {
      key: 'name',
      header: t('packetForm.name'),
      width: '34%',
      cell: ({ id, number }) => (
        <Anchor component={RouterLink} href={urls.packetForm(id)} fw={600} data-row-link>
          {t('packetForm.edition', { number })}
        </Anchor>
      ),
    },
    { key: 'state', header: t('packetForm.state'), cell: (form) => <EditionState form={form} /> },
    { key: 'questions', header: t('packetForm.questions'), numeric: true, cell: ({ questionCount }) => questionCount },
    { key: 'editedBy', header: t('packetForm.editedBy'), cell: ({ editedByName }) => editedByName },
  ];
  return (
    <>
      <PageHeader
        back={<BackLink href={urls.organization}>{t('organization.title')}</BackLink>}
        title={t('packetForm.title')}
        summary={t('packetForm.summary')}
        actions={forms && forms.length > 0 && button}
      />
      {forms && forms.length > 0 ? (
        <DataTable caption={t('packetForm.caption')} columns={columns} rows={forms} rowId={({ id }) => id} />
      ) : forms ? (
        <EmptyState title={t('packetForm.shipped')} hint={t('packetForm.shippedLine')} action={button} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <TableSkeleton columns={4} rows={3} />
      )}
    </>
  );
}
