import { Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { TalkTopic } from './talk-topic';
import type { TalkCard } from './talk.graphql';

/** A call with one of a class that a consent names: who it is comes first. */
export function TalkClass({ patientId, topic }: { patientId: string; topic: TalkCard['classes'][number] }) {
  const { t } = useTranslation();
  const [role, setRole] = useState(topic.classes[0]!);
  const [name, setName] = useState('');
  const [affiliation, setAffiliation] = useState('');
  return (
    <Stack gap="xs" component="li">
      <Text fw={600}>{topic.classes.map((each) => t(`sharing.class.${each}`)).join(', ')}</Text>
      <Text size="xs" c="dimmed">
        {t('sharing.classesLead')}
      </Text>
      <TextInput
        label={t('sharing.memberName')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('sharing.memberPlace')}
        maxLength={200}
        value={affiliation}
        onChange={(event) => setAffiliation(event.currentTarget.value)}
      />
      <Select
        label={t('sharing.memberRole')}
        value={role}
        allowDeselect={false}
        data={topic.classes.map((value) => ({ value, label: t(`sharing.role.${value}`) }))}
        onChange={(value) => value && setRole(value)}
      />
      <TalkTopic
        patientId={patientId}
        name={name || t('sharing.memberOpen')}
        recipient={{ newParty: { name, role, affiliation: affiliation || null } }}
        topic={topic}
      />
    </Stack>
  );
}
