import { Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { DiscloseWithConsentInput } from '../../gql/graphql';
import { DiscloseWithConsentMutation, type TalkCard } from './talk.graphql';

type Topic = TalkCard['people'][number]['topics'][number];

interface TalkTopicProps {
  patientId: string;
  /** Who is on the phone; their name as buttons say it. */
  name: string;
  recipient: Pick<DiscloseWithConsentInput, 'partyId' | 'newParty'>;
  topic: Topic;
}

/** What one consent lets us say to somebody: the sentence, until when, and one click that writes the call down. */
export function TalkTopic({ patientId, name, recipient, topic }: TalkTopicProps) {
  const { t } = useTranslation();
  const web = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const [spoken, setSpoken] = useState<string[]>(topic.categories);
  const [purpose, setPurpose] = useState(topic.purposes[0]!);
  const record = useSendDocument(DiscloseWithConsentMutation, { changes: ['sharing'] });
  const until = topic.expiresOn
    ? t('sharing.topicsUntil', { day: sayDay(topic.expiresOn, reader) })
    : topic.expiresEvent
      ? t('sharing.topicsEvent', { event: topic.expiresEvent })
      : t('sharing.topicsNoEnd');
  const send = (): void => {
    const categories = topic.categories.filter((each) => spoken.includes(each));
    record.mutate(
      { input: { submitId, patientId, ...recipient, purpose, categories, means: 'CALL' } },
      {
        onSuccess: () => {
          setSubmitId(crypto.randomUUID());
          toast(t('sharing.recorded'));
        },
      },
    );
  };
  return (
    <Stack gap="xs">
      <Text>{t('sharing.readAloud', { sentence: topic.sentence })}</Text>
      <Text size="xs" c="dimmed">
        {until}
      </Text>
      <Checkbox.Group label={t('sharing.topicsOf', { name })} value={spoken} onChange={setSpoken}>
        <Group gap="md" mt={4}>
          {topic.categories.map((each) => (
            <Checkbox key={each} value={each} label={t(`sharing.category.${each}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      {topic.purposes.length > 1 && (
        <Select
          label={t('sharing.purposeOf')}
          value={purpose}
          allowDeselect={false}
          data={topic.purposes.map((value) => ({ value, label: t(`sharing.purpose.${value}`) }))}
          onChange={(value) => value && setPurpose(value)}
        />
      )}
      {record.error && (
        <Notice tone="warning" role="alert">
          {errorSentence(record.error, web.t)}
        </Notice>
      )}
      <Group>
        <Button
          size="compact-md"
          loading={record.isPending}
          disabled={spoken.length === 0}
          aria-label={t('sharing.recordCallWith', { name })}
          onClick={send}
        >
          {t('sharing.recordCall')}
        </Button>
      </Group>
    </Stack>
  );
}
