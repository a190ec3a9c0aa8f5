import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import { AskedForLink, RenewButton } from './renew-link';

/** Nobody is signed in: how to come in again. With the token of the last link a new one is one touch away. */
export function SignedOutPage({ token, unsent }: { token: string; unsent: boolean }) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  if (asked) return <AskedForLink />;
  return (
    <Stack>
      <PageTitle>{texts.signedOut.title}</PageTitle>
      {unsent && <Text fw={600}>{texts.signedOut.unsent}</Text>}
      <Text>{texts.signedOut.lead}</Text>
      {token ? <RenewButton token={token} onAsked={() => setAsked(true)} /> : <Text>{texts.signedOut.old}</Text>}
    </Stack>
  );
}

/** The server was not reached at sign-out, so the phone is still signed in: said, not hidden. */
export function SignOutUnfinishedPage({ onRetry }: { onRetry: () => void }) {
  const texts = useTexts();
  return (
    <Stack>
      <PageTitle>{texts.signedOut.unfinishedTitle}</PageTitle>
      <Text>{texts.signedOut.unfinished}</Text>
      <Button onClick={onRetry}>{texts.action.retry}</Button>
    </Stack>
  );
}
