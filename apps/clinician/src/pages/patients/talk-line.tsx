import { Button, Group, Modal, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { TalkPeople } from '../../parts/talk-people';
import { TalkCardQuery, type TalkCard } from '../../parts/talk.graphql';

/** Who may be talked to, in one line of the chart's header; the sentences to read aloud behind one button. */
export function TalkLine({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const web = useTranslation('web');
  const reader = useReader();
  const [opened, setOpened] = useState(false);
  const { data } = useDocument(TalkCardQuery, { patientId }, { topics: ['sharing'] });
  const card = data?.whoMayWeTalkTo.patientId === patientId ? data.whoMayWeTalkTo : undefined;
  const named = ({ party, topics }: TalkCard['people'][number]): string => {
    const last = topics
      .flatMap(({ expiresOn }) => expiresOn ?? [])
      .sort()
      .at(-1);
    const isOpenEnded = topics.some(({ expiresOn }) => !expiresOn);
    return last && !isOpenEnded ? t('sharing.talkUntil', { name: party.name, day: sayDay(last, reader) }) : party.name;
  };
  const words = card && [
    ...card.people.map(named),
    ...card.classes.flatMap(({ classes }) => classes.map((each) => t(`sharing.class.${each}`))),
  ];
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600} component="h2">
        {t('sharing.talkTitle')}
      </Text>
      <Group gap="xs" mih={26}>
        {words && <Text>{words.length > 0 ? words.join(' · ') : t('sharing.talkNobody')}</Text>}
        {card && (
          <Button size="compact-xs" variant="default" className="sw-no-print" onClick={() => setOpened(true)}>
            {t('sharing.talkOpen')}
          </Button>
        )}
      </Group>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        closeButtonProps={{ 'aria-label': web.t('form.close') }}
        title={
          <Text fw={600} component="span">
            {t('sharing.talkTitle')}
          </Text>
        }
      >
        {card && <TalkPeople card={card} />}
      </Modal>
    </div>
  );
}
