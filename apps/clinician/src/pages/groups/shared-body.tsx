import { Stack, TextInput, Textarea } from '@mantine/core';
import { shortTime } from '@stepwell/web/format/calendar';
import { wallTime } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { Shared } from './room-draft';
import type { Room } from './room.graphql';
import classes from './room.module.css';

interface SharedBodyProps {
  session: Room['session'];
  shared: Shared;
  onChange: (patch: Partial<Shared>) => void;
}

/** What all notes of a session share: topic, what the leader did, and when it really was. */
export function SharedBody({ session, shared, onChange }: SharedBodyProps) {
  const { t } = useTranslation();
  const planned = {
    began: shortTime(session.localTime),
    ended: wallTime(new Date(session.endsAt), session.timeZone),
  };
  return (
    <SectionCard title={t('room.shared')}>
      <div className={classes['pair']}>
        <Stack gap="md">
          <TextInput
            id="room-topic"
            label={t('room.topic')}
            maxLength={200}
            value={shared.topic}
            onChange={(event) => onChange({ topic: event.currentTarget.value })}
          />
          <Textarea
            id="room-intervention"
            label={t('room.intervention')}
            description={t('room.interventionHelp')}
            className={classes['grow'] ?? ''}
            rows={2}
            maxLength={4_000}
            value={shared.intervention}
            onChange={(event) => onChange({ intervention: event.currentTarget.value })}
          />
        </Stack>
        <div className={classes['times']}>
          {(['began', 'ended'] as const).map((which) => (
            <TextInput
              key={which}
              type="time"
              label={t(`room.${which}`)}
              description={t('room.timeHelp', { time: planned[which] })}
              inputWrapperOrder={['label', 'input', 'description']}
              value={shared[which]}
              onChange={(event) => onChange({ [which]: event.currentTarget.value })}
            />
          ))}
        </div>
      </div>
    </SectionCard>
  );
}
