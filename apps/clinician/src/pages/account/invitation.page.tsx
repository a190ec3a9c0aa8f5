import { Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { acceptInvitation, checkInvitation, type InvitationState } from '@stepwell/web/session/auth';
import { takeFragmentToken } from '@stepwell/web/session/fragment-token';
import { announceSessionStart } from '@stepwell/web/session/session-end';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { urls } from '../../urls';
import { LinkGone } from './link-gone';
import { NewPasswordField, newPasswordRule } from './new-password-field';

function AcceptForm({ token, invitation, onGone }: { token: string; invitation: InvitationState; onGone: () => void }) {
  const { t } = useTranslation();
  const history = useHistory();
  const client = useQueryClient();
  const { needsPassword, organizationName } = invitation;
  const state = useAppForm({
    initialValues: { password: '' },
    schema: z.object({ password: needsPassword ? newPasswordRule(t) : z.string() }),
    onSubmit: async ({ password }) => {
      try {
        await acceptInvitation(token, needsPassword ? password : undefined);
      } catch (thrown) {
        if (toApiError(thrown).code !== 'LINK_GONE') throw thrown;
        onGone();
        return;
      }
      client.clear();
      announceSessionStart();
      history.replace(urls.today);
    },
  });
  return (
    <AppForm state={state} submitLabel={t('invitation.submit')} fullWidthButton>
      <Text c="dimmed">{t(needsPassword ? 'invitation.lead' : 'invitation.leadKnown', { organizationName })}</Text>
      {needsPassword && <NewPasswordField state={state} />}
    </AppForm>
  );
}

/** Accepts an invitation: says who invites whom, sets the first password, and signs in. */
export function InvitationPage() {
  const { t } = useTranslation();
  const [token] = useState(takeFragmentToken);
  const [usedUp, setUsedUp] = useState(token === '');
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation'],
    queryFn: () => checkInvitation(token),
    enabled: token !== '',
    retry: false,
  });
  const isGone = usedUp || (error !== null && toApiError(error).code === 'LINK_GONE');
  return (
    <PlainPage
      product={t('product')}
      title={data && !isGone ? t('invitation.welcome', { displayName: data.displayName }) : t('invitation.title')}
    >
      {isGone ? (
        <LinkGone kind="invitation" />
      ) : data ? (
        <AcceptForm token={token} invitation={data} onGone={() => setUsedUp(true)} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={1} />
      )}
    </PlainPage>
  );
}
