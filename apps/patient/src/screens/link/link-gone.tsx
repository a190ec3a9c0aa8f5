import { Button, Stack, Text } from '@mantine/core';
import { getJson } from '@stepwell/web/graphql/send';
import { useEffect, useState } from 'react';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { AskedForLink, RenewButton } from './renew-link';

/** A used or old link: the way to a new one, and back in when this phone is still signed in. */
export function LinkGone({ token, onGoOn }: { token: string; onGoOn: () => void }) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  const [signedIn, setSignedIn] = useState(false);
  useEffect(() => {
    getJson<{ signedIn: boolean }>('/auth/state').then(
      (state) => setSignedIn(state.signedIn),
      // Without an answer the screen only lacks the short way in.
      () => undefined,
    );
  }, []);

  if (asked) return <AskedForLink />;
  return (
    <Stack>
      <PageTitle>{texts.link.goneTitle}</PageTitle>
      <Text>{texts.link.goneLead}</Text>
      <RenewButton token={token} onAsked={() => setAsked(true)} />
      {signedIn && (
        <>
          <Text>{texts.link.goOnLead}</Text>
          <Button variant="default" fullWidth onClick={onGoOn}>
            {texts.link.goOn}
          </Button>
        </>
      )}
    </Stack>
  );
}
