import { Anchor, Box, Button, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { sameClock, zoneCity } from '@stepwell/web/format/zones';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FindMeetingsQuery } from '../../../gql/graphql';
import { useMeetingTimeWords } from '../../parts/meeting-time';
import classes from './meetings.module.css';

/** A meeting as the search finds it. */
export type FoundMeeting = FindMeetingsQuery['meetings']['edges'][number]['node'];

interface MeetingResultProps {
  meeting: FoundMeeting;
  /** Name of its fellowship. */
  fellowship: string;
  zone: string;
  isChosen: boolean;
  onChoose: () => void;
  /** Absent for whoever may not log meetings. */
  onLog: (() => void) | undefined;
}

/** One meeting of the directory: when, what, where, how to attend, from which list, and what was corrected in it. */
export function MeetingResult({ meeting, fellowship, zone, isChosen, onChoose, onLog }: MeetingResultProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const timeOf = useMeetingTimeWords();
  const city = sameClock(reader.now, meeting.timeZone, zone) ? undefined : zoneCity(meeting.timeZone);
  const time = timeOf(meeting);
  const where = [meeting.locationName, meeting.address].filter(Boolean).join(', ');
  const types = meeting.types.map(({ code, en }) => en ?? code);
  const formats = meeting.formats.map((format) => t(`format.${format}`));
  const kinds = [t(`attendance.${meeting.attendance}`), ...(types.length > 0 ? types : formats)];
  const corrected = [
    meeting.overriddenFellowship && fellowship,
    meeting.overriddenTimeZone && t('finder.cityTime', { city: zoneCity(meeting.timeZone) }),
  ].filter(Boolean);
  const isInactive = meeting.attendance === 'INACTIVE';
  return (
    <li className={classes['result']}>
      <Box miw={0}>
        <Text fw={600}>{meeting.name}</Text>
        <Text className="sw-figures">
          {time}
          {city && ` (${t('finder.cityTime', { city })})`}
        </Text>
        {where && <Text c="dimmed">{where}</Text>}
        {typeof meeting.distanceMiles === 'number' && (
          <Text c="dimmed">{t('finder.distance', { count: Math.max(1, Math.round(meeting.distanceMiles)) })}</Text>
        )}
        {meeting.reportedClosedOn && (
          <StatusBadge tone="overdue">
            {t('finder.reported', { day: sayDay(meeting.reportedClosedOn, reader) })}
          </StatusBadge>
        )}
        {meeting.marks.some(({ kind }) => kind === 'WELCOMES_MEDICATION') && (
          <StatusBadge tone="plain">{t('finder.welcomesMedication')}</StatusBadge>
        )}
        <Text size="xs" c="dimmed">
          {(isInactive ? kinds.slice(1) : kinds).join(' · ')}
          {meeting.conferencePhone && ` · ${t('finder.phone')}`}
          {meeting.conferenceUrl && (
            <>
              {' · '}
              <Anchor
                href={meeting.conferenceUrl}
                target="_blank"
                rel="noreferrer noopener"
                size="xs"
                underline="always"
                aria-label={t('finder.linkOf', { name: meeting.name })}
              >
                {t('finder.link')}
              </Anchor>
            </>
          )}
        </Text>
        <Text size="xs" c="dimmed">
          {fellowship} · {t('finder.source', { source: meeting.sourceName })}
          {corrected.length > 0 && ` · ${t('finder.corrected', { what: corrected.join(', ') })}`}
        </Text>
      </Box>
      {isInactive ? (
        <Box>
          <StatusBadge tone="plain">{t('attendance.INACTIVE')}</StatusBadge>
        </Box>
      ) : (
        <Stack gap={4}>
          <Button
            variant={isChosen ? 'default' : 'light'}
            size="compact-sm"
            disabled={isChosen}
            onClick={onChoose}
            aria-label={isChosen ? undefined : t('finder.chooseOf', { name: meeting.name, time })}
          >
            {t(isChosen ? 'finder.chosen' : 'finder.choose')}
          </Button>
          {onLog && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={onLog}
              aria-label={t('finder.logOf', { name: meeting.name, time })}
            >
              {t('finder.log')}
            </Button>
          )}
        </Stack>
      )}
    </li>
  );
}
