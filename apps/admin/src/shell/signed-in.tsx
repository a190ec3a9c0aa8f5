import { Box } from '@mantine/core';
import { signInAddress } from '@stepwell/web/session/return-path';
import { useSessionEnded } from '@stepwell/web/session/session-end';
import { SessionProvider, useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useEffect } from 'react';
import { urls } from '../urls';
import { AdminShell } from './admin-shell';
import { ViewerQuery } from './viewer.graphql';

/** Nobody was signed in when the page opened: on to the sign-in page, which leads back here. */
function Opening() {
  const history = useHistory();
  const nobody = useSessionEnded();
  useEffect(() => {
    if (nobody) history.replace(signInAddress(urls.signIn, history.location.href));
  }, [nobody, history]);
  return (
    <Box p="xl" maw={720} component="main">
      <CardsSkeleton cards={2} />
    </Box>
  );
}

/** The app; who has to set up a second step first does so in the clinician app, where everybody's account is kept. */
function Inside() {
  const { lacksSecondFactor } = useSession().viewer;
  useEffect(() => {
    if (lacksSecondFactor) window.location.assign(urls.security);
  }, [lacksSecondFactor]);
  return lacksSecondFactor ? null : <AdminShell />;
}

/** Everything behind sign-in: knows the viewer, follows changes, and covers the page when the session ends. */
export function SignedIn() {
  return (
    <SessionProvider
      query={ViewerQuery}
      pending={<Opening />}
      failed={(error, retry) => (
        <Box p="xl" component="main">
          <ErrorState error={error} onRetry={retry} />
        </Box>
      )}
    >
      <Inside />
    </SessionProvider>
  );
}
