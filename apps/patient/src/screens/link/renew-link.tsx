import { Button, Stack, Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { postJson } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';

/** Asks for a new link with the token of the old one. */
export function RenewButton({ token, onAsked }: { token: string; onAsked: () => void }) {
  const texts = useTexts();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const ask = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await postJson('/auth/link/renew', { token });
      onAsked();
    } catch (thrown) {
      setFailure(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  if (failure) return <FailureNote error={failure} onRetry={() => void ask()} />;
  return (
    <Button fullWidth loading={busy} onClick={() => void ask()}>
      {texts.link.renew}
    </Button>
  );
}

/** The same neutral answer for every link, known or not. */
export function AskedForLink() {
  const texts = useTexts();
  return (
    <Stack>
      <PageTitle>{texts.link.askedTitle}</PageTitle>
      <Text>{texts.link.asked}</Text>
      <Text c="dimmed">{texts.link.askedHelp}</Text>
    </Stack>
  );
}
