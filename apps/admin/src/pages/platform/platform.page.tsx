import { toApiError } from '@stepwell/web/graphql/api-error';
import { takeFragmentToken } from '@stepwell/web/session/fragment-token';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { readOrganizations } from './operator';
import { OrganizationList } from './organization-list';
import { OperatorPassword } from './operator-password';
import { OperatorSignIn } from './operator-sign-in';

/** Where operators of the installation work: outside every organization, with a sign-in of their own. */
export function PlatformPage() {
  const { t } = useTranslation('admin');
  const [token, setToken] = useState(takeFragmentToken);
  const { data, error, refetch } = useQuery({
    queryKey: ['operator'],
    queryFn: readOrganizations,
    enabled: token === '',
  });
  if (token !== '') return <OperatorPassword token={token} onDone={() => setToken('')} />;
  if (error && toApiError(error).code === 'UNAUTHENTICATED')
    return <OperatorSignIn onSignedIn={() => void refetch()} />;
  if (data) return <OrganizationList {...data} onChanged={refetch} />;
  return (
    <PlainPage product={t('product')} title={t('platform.title')}>
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <TableSkeleton columns={2} />}
    </PlainPage>
  );
}
