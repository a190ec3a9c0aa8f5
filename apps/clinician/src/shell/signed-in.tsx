import { Box } from '@mantine/core';
import { SessionProvider, useSession } from '@stepwell/web/session/session-provider';
import { useSessionEnded } from '@stepwell/web/session/session-end';
import { signInAddress } from '@stepwell/web/session/return-path';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useHistory } from '@stepwell/web/ui/use-history';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';
import { ClinicianShell } from './clinician-shell';
import { ViewerQuery } from './viewer.graphql';

/** Nobody was signed in when the page opened: on to the sign-in page, which leads back here. */
function Opening() {
  const history = useHistory();
  const nobody = useSessionEnded();
  useEffect(() => {
    if (nobody) history.replace(signInAddress(urls.signIn, history.location.href));
  }, [nobody, history]);
  return (
    <Box p="xl" maw={720}>
      <CardsSkeleton cards={2} />
    </Box>
  );
}

const SetUpFirst = lazy(async () => ({
  default: (await import('../pages/account/set-up-first.page')).SetUpFirstPage,
}));

/** The app, or first the second step that the organization wants; what is under way there stays until it is done. */
function Inside() {
  const { viewer } = useSession();
  const [wasLacking, setWasLacking] = useState(viewer.lacksSecondFactor);
  if (viewer.lacksSecondFactor && !wasLacking) setWasLacking(true);
  if (!wasLacking) return <ClinicianShell />;
  return (
    <Suspense fallback={null}>
      <SetUpFirst />
    </Suspense>
  );
}

/** Everything behind sign-in: knows the viewer, follows changes, and covers the page when the session ends. */
export function SignedIn() {
  const { t } = useTranslation();
  return (
    <SessionProvider
      query={ViewerQuery}
      pending={<Opening />}
      failed={(error, retry) => (
        <Box p="xl" component="main" maw={640}>
          <PageHeader title={t('product')} />
          <ErrorState error={error} onRetry={retry} />
        </Box>
      )}
    >
      <Inside />
    </SessionProvider>
  );
}
