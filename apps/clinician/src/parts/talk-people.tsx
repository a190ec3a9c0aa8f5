import { Box, Divider, Stack, Text } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { TalkClass } from './talk-class';
import { TalkTopic } from './talk-topic';
import type { TalkCard } from './talk.graphql';

/** Everybody whom we may talk to, with what to say, and what everybody else is told. */
export function TalkPeople({ card }: { card: TalkCard }) {
  const { t } = useTranslation();
  const { patientId } = card;
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('sharing.talkLead')}</Text>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {card.people.map(({ party, topics }) => (
          <Box component="li" key={party.id}>
            <Text fw={600}>{[party.name, party.affiliation ?? t(`sharing.role.${party.role}`)].join(', ')}</Text>
            <Stack gap="sm">
              {topics.map((topic) => (
                <TalkTopic
                  key={topic.consentId}
                  patientId={patientId}
                  name={party.name}
                  recipient={{ partyId: party.id }}
                  topic={topic}
                />
              ))}
            </Stack>
            <Divider mt="md" />
          </Box>
        ))}
        {card.classes.map((topic) => (
          <TalkClass key={topic.consentId} patientId={patientId} topic={topic} />
        ))}
      </Stack>
      <div>
        <Text fw={600}>{t('sharing.everybodyElse')}</Text>
        <Text>{t('sharing.readAloud', { sentence: card.nobodyElse })}</Text>
      </div>
    </Stack>
  );
}
