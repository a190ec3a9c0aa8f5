import { Button, Text } from '@mantine/core';
import { useTexts } from '../texts/language';
import { CallButton } from './call-button';
import classes from './care.module.css';
import type { SpanOptions } from './load-options';
import { meetingLink } from './phone-link';
import { sayDate, sayMeetingStart } from './say-time';

interface OptionListProps {
  options: SpanOptions['options'];
  now: Date;
  viewerZone: string;
}

/** Meetings to be at in a hard hour: when, where, and one touch to join. */
export function OptionList({ options, now, viewerZone }: OptionListProps) {
  const texts = useTexts();
  return (
    <ul className={classes.plain}>
      {options.map((option) => {
        const online = meetingLink(option.conferenceUrl);
        const zones = { meeting: option.timeZone, viewer: viewerZone };
        const facts = [
          option.isChosen && texts.options.mine,
          option.way === 'ONLINE' && texts.meetings.onlineOnly,
          typeof option.distanceMiles === 'number' &&
            option.way === 'IN_PERSON' &&
            texts.find.away(Math.max(1, Math.round(option.distanceMiles))),
          option.welcomesMedication && texts.options.medication,
        ].filter(Boolean);
        return (
          <li key={`${option.meetingId} ${option.startsAt}`}>
            <Text fw={600}>{option.name}</Text>
            <Text>{texts.options.startsAt(sayMeetingStart(new Date(option.startsAt), now, zones, texts))}</Text>
            {option.way === 'IN_PERSON' && (
              <Text>{[option.locationName, option.address].filter(Boolean).join(', ')}</Text>
            )}
            {option.transport && <Text>{texts.options.way(option.transport)}</Text>}
            {facts.length > 0 && (
              <Text size="xs" c="dimmed">
                {facts.join(' · ')}
              </Text>
            )}
            {option.reportedClosedOn && (
              <Text fw={600}>{texts.meetings.reportedClosed(sayDate(option.reportedClosedOn, texts))}</Text>
            )}
            {online && (
              <Button
                component="a"
                href={online}
                target="_blank"
                rel="noopener noreferrer"
                referrerPolicy="no-referrer"
                variant="default"
                fullWidth
                mt={4}
                aria-label={`${texts.meetings.online}: ${option.name} (${texts.meetings.newTab})`}
              >
                {texts.meetings.online}
              </Button>
            )}
            {!online && <CallButton phone={option.conferencePhone}>{texts.meetings.byPhone}</CallButton>}
          </li>
        );
      })}
    </ul>
  );
}
