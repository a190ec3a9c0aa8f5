import { Anchor, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { CareMessagesQuery } from '../care-messages/care-messages.graphql';

/** The newest message between the patient and the care team, and how many wait; nothing where there is none. */
export function MessagesCard({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { data } = useDocument(CareMessagesQuery, { patientId, newest: 1 }, { topics: ['check-ins', 'patients'] });
  const last = data?.careMessages.messages[0];
  if (!last) return null;
  const { waitingForTeam } = data.careMessages;
  return (
    <SectionCard
      title={t('careMessages.title')}
      action={
        <Anchor component={RouterLink} href={urls.careMessages(patientId)} size="sm">
          {waitingForTeam > 0 ? t('careMessages.toAnswer', { count: waitingForTeam }) : t('careMessages.toAll')}
        </Anchor>
      }
    >
      <Text lineClamp={3}>{last.body}</Text>
      <Text size="xs" c="dimmed" className="sw-figures">
        {[last.authorName ?? t('careMessages.fromPatient'), sayMoment(last.sentAt, reader)].join(' · ')}
      </Text>
    </SectionCard>
  );
}
