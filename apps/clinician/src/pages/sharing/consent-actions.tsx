import { Anchor, Button, Group, Text } from '@mantine/core';
import { postJson } from '@stepwell/web/graphql/send';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintButton } from '../../parts/print-parts';
import { ConsentPaperDialog } from './consent-paper-dialog';
import {
  DiscardConsentMutation,
  NoteConsentEventMutation,
  RevokePart2ConsentMutation,
  type Consent,
} from './sharing.graphql';

type Ask = 'tablet' | 'paper' | 'discard' | 'revoke' | 'event';

/** What can be done with a consent where it stands: signed in three ways, thrown away, taken back, over by its event. */
export function ConsentActions({ consent }: { consent: Consent }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asking, setAsking] = useState<Ask>();
  const changes = { changes: ['sharing', 'tasks'] as const };
  const discard = useSendDocument(DiscardConsentMutation, changes);
  const revoke = useSendDocument(RevokePart2ConsentMutation, changes);
  const noteEvent = useSendDocument(NoteConsentEventMutation, changes);
  const input = { consentId: consent.id };
  const handOver = async (): Promise<void> => {
    const { url } = await postJson<{ url: string }>('/auth/tablet-consent/hand-over', input);
    window.location.replace(url);
  };
  const told = (act: Promise<unknown>, sentence: string) => async (): Promise<void> => {
    await act;
    toast(sentence);
  };
  const asks = {
    tablet: { ...words('tablet', 'tabletText', 'tabletSubmit'), act: handOver },
    discard: {
      ...words('discard', 'discardText', 'discard'),
      act: () => told(discard.mutateAsync({ input }), t('consent.discarded'))(),
    },
    revoke: {
      ...words('revoke', 'revokeText', 'revoke'),
      act: () => told(revoke.mutateAsync({ input }), t('consent.revoked'))(),
    },
    event: {
      ...words('eventNow', 'eventText', 'eventNow'),
      act: () => told(noteEvent.mutateAsync({ input }), t('consent.ended'))(),
    },
  };
  function words(title: 'tablet' | 'discard' | 'revoke' | 'eventNow', text: TextKey, submit: SubmitKey) {
    return {
      title: t(`consent.${title}`),
      text: t(`consent.${text}`, { event: consent.expiresEvent ?? '' }),
      submit: t(`consent.${submit}`),
    };
  }
  const asked = asking && asking !== 'paper' ? asks[asking] : undefined;
  const button = (ask: Ask, label: string, isFirst = false) => (
    <Button variant={isFirst ? 'filled' : 'default'} onClick={() => setAsking(ask)}>
      {label}
    </Button>
  );
  return (
    <Group gap="sm" className="sw-no-print">
      {consent.state === 'DRAFT' && (
        <>
          {button('tablet', t('consent.tablet'), true)}
          {button('paper', t('consent.paper'))}
          {button('discard', t('consent.discard'))}
        </>
      )}
      {(consent.state === 'ACTIVE' || consent.state === 'AWAITING_GUARDIAN') && button('revoke', t('consent.revoke'))}
      {consent.state === 'ACTIVE' && consent.expiresEvent && button('event', t('consent.eventNow'))}
      <PrintButton />
      {[consent.paperId, consent.guardianPaperId].map(
        (paperId) =>
          paperId && (
            <Anchor key={paperId} href={`/imports/consent-papers/${paperId}`} download>
              {t('consent.paperOpen')}
            </Anchor>
          ),
      )}
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => setAsking(undefined)}
        title={asked?.title ?? ''}
        consequences={<Text>{asked?.text}</Text>}
        confirmLabel={asked?.submit ?? ''}
        tone={asking === 'revoke' || asking === 'discard' ? 'danger' : 'plain'}
        onConfirm={() => asked?.act() ?? Promise.resolve()}
      />
      <ConsentPaperDialog consent={consent} opened={asking === 'paper'} onClose={() => setAsking(undefined)} />
    </Group>
  );
}

type TextKey = 'tabletText' | 'discardText' | 'revokeText' | 'eventText';
type SubmitKey = 'tabletSubmit' | 'discard' | 'revoke' | 'eventNow';
