import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AddOwnPathInput } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { OwnPathForm } from './own-path-form';
import { ownPathValues } from './own-path-values';
import { AddOwnPathMutation } from './own-paths.graphql';

/** A further fellowship or other path, for this organization alone. */
export function NewOwnPathPage() {
  const { t } = useTranslation('admin');
  const history = useHistory();
  const toast = useToast();
  const add = useSendDocument(AddOwnPathMutation, { changes: ['meetings'] });
  const submit = async (input: AddOwnPathInput): Promise<void> => {
    const { addOwnPath } = await add.mutateAsync({ input });
    toast(t('ownPath.added', { name: addOwnPath.name }));
    history.push(urls.ownPaths);
  };
  return (
    <>
      <PageHeader
        title={t('ownPath.newTitle')}
        summary={t('ownPath.private')}
        back={<BackLink href={urls.ownPaths}>{t('ownPath.title')}</BackLink>}
      />
      <OwnPathForm initial={ownPathValues()} submitLabel={t('ownPath.add')} onSubmit={submit} />
    </>
  );
}
