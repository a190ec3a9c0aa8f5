import { Anchor, Button, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AddOwnPathInput, OwnPathsQuery as Answer } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { OwnPathForm } from './own-path-form';
import { ownPathValues } from './own-path-values';
import {
  ChangeOwnPathMutation,
  OwnPathsQuery,
  RetireOwnPathMutation,
  ReviveOwnPathMutation,
} from './own-paths.graphql';

type Path = Answer['ownPaths'][number];

function RetirePath({ path }: { path: Path }) {
  const { t } = useTranslation('admin');
  const [isAsking, setAsking] = useState(false);
  const retire = useSendDocument(RetireOwnPathMutation, { changes: ['meetings'] });
  const revive = useSendDocument(ReviveOwnPathMutation, { changes: ['meetings'] });
  const input = { ownPathId: path.id };
  if (path.isRetired)
    return (
      <Button variant="default" loading={revive.isPending} onClick={() => revive.mutate({ input })}>
        {t('ownPath.revive')}
      </Button>
    );
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('ownPath.retire')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('ownPath.retireTitle', { name: path.name })}
        consequences={t('ownPath.retireWhat')}
        confirmLabel={t('ownPath.retire')}
        onConfirm={() => retire.mutateAsync({ input })}
      />
    </>
  );
}

/** One path that the organization added: its name and codes, and whether it is offered. */
export function OwnPathPage() {
  const { t } = useTranslation('admin');
  const { can } = useSession();
  const history = useHistory();
  const toast = useToast();
  const ownPathId = usePathPart('ownPathId');
  const { data, error, refetch } = useDocument(OwnPathsQuery, {}, { topics: ['meetings'] });
  const path = data?.ownPaths.find(({ id }) => id === ownPathId);
  const change = useSendDocument(ChangeOwnPathMutation, { changes: ['meetings'] });
  const submit = async (input: AddOwnPathInput): Promise<void> => {
    const { changeOwnPath } = await change.mutateAsync({ input: { ownPathId, ...input } });
    toast(t('ownPath.saved', { name: changeOwnPath.name }));
    history.push(urls.ownPaths);
  };
  return (
    <>
      <PageHeader
        title={path?.name ?? t('ownPath.one')}
        summary={path?.isRetired ? t('ownPath.retiredHelp') : t('ownPath.private')}
        actions={path && <RetirePath path={path} />}
        back={<BackLink href={urls.ownPaths}>{t('ownPath.title')}</BackLink>}
      />
      {path ? (
        <>
          {path.isTwelveStep && can('organization:manage') && (
            <Text mb="md">
              <Anchor
                component={RouterLink}
                underline="always"
                href={`${urls.wording}?fellowship=${encodeURIComponent(path.code)}`}
              >
                {t('ownPath.wording')}
              </Anchor>
            </Text>
          )}
          <OwnPathForm key={path.id} initial={ownPathValues(path)} submitLabel={t('ownPath.save')} onSubmit={submit} />
        </>
      ) : data ? (
        <EmptyState title={t('ownPath.goneTitle')} hint={t('directory.goneHint')} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={3} />
      )}
    </>
  );
}
