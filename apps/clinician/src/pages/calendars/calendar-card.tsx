import { Button, Group, Text } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { AddressDialog } from './address-dialog';
import {
  IssueCalendarFeedMutation,
  RevokeCalendarFeedMutation,
  type CalendarFeed,
  type CalendarSubject,
} from './calendars.graphql';

interface CalendarCardProps {
  name: string;
  text: string;
  subject: CalendarSubject;
  /** The address that answers; undefined while there is none. */
  feed: CalendarFeed | undefined;
}

/** One calendar: whether an address answers, and the ways to make, renew and end it. */
export function CalendarCard({ name, text, subject, feed }: CalendarCardProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [asking, setAsking] = useState<'renew' | 'revoke'>();
  const [address, setAddress] = useState<string>();
  const issue = useSendDocument(IssueCalendarFeedMutation, { changes: ['groups'] });
  const revoke = useSendDocument(RevokeCalendarFeedMutation, { changes: ['groups'] });
  const make = async (): Promise<void> => {
    const { issueCalendarFeed } = await issue.mutateAsync({ input: subject });
    setAddress(issueCalendarFeed.address);
    // The address stays nowhere but in the window that shows it.
    issue.reset();
  };
  return (
    <SectionCard title={name}>
      <Text>{text}</Text>
      <Text c="dimmed" mb="sm">
        {feed ? (
          <>
            {t('calendars.since')} <MomentText at={feed.issuedAt} />
            {feed.issuedByName && `, ${t('calendars.by', { name: feed.issuedByName })}`}
          </>
        ) : (
          t('calendars.none')
        )}
      </Text>
      <Group gap="sm">
        {feed ? (
          <>
            <Button variant="default" aria-label={t('calendars.renewOf', { name })} onClick={() => setAsking('renew')}>
              {t('calendars.renew')}
            </Button>
            <Button
              variant="default"
              c="var(--mantine-color-error)"
              aria-label={t('calendars.revokeOf', { name })}
              onClick={() => setAsking('revoke')}
            >
              {t('calendars.revoke')}
            </Button>
          </>
        ) : (
          <Button
            variant="default"
            loading={issue.isPending}
            aria-label={t('calendars.makeOf', { name })}
            onClick={() => void make().catch((thrown: unknown) => toast(errorSentence(thrown, tWeb)))}
          >
            {t('calendars.make')}
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asking === 'renew'}
        onClose={() => setAsking(undefined)}
        title={t('calendars.renewTitle', { name })}
        consequences={<Text>{t('calendars.renewText')}</Text>}
        confirmLabel={t('calendars.renew')}
        onConfirm={make}
      />
      <ConfirmDialog
        opened={asking === 'revoke'}
        onClose={() => setAsking(undefined)}
        title={t('calendars.revokeTitle', { name })}
        consequences={<Text>{t('calendars.revokeText')}</Text>}
        confirmLabel={t('calendars.revoke')}
        tone="danger"
        onConfirm={async () => {
          if (!feed) return;
          await revoke.mutateAsync({ input: { id: feed.id } });
          toast(t('calendars.revoked'));
        }}
      />
      <AddressDialog address={address} name={name} onClose={() => setAddress(undefined)} />
    </SectionCard>
  );
}
