import { Button, Stack, Text, Title } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useMemo, useState } from 'react';
import { meetingPathsDocument } from '../../care/care.graphql';
import { capital } from '@stepwell/web/format/say-clock';
import { sayNearDay } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { later } from '../../shell/later';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { FindForm } from './find-form';
import { anyMeeting, byDay, filterOf } from './find-values';
import { LogFound } from './log-found';
import { mapTexts } from './map-texts';
import classes from './meetings.module.css';
import { MeetingCard } from './meeting-card';
import { useFoundMeetings, type FoundMeeting } from './use-found-meetings';

const FoundMap = later(async () => (await import('./found-map')).FoundMap);

interface FindPageProps {
  viewerZone: string;
  now: Date;
  onBack: () => void;
}

/** Finds meetings of the directory, day by day from now on, or on the organization’s own map where it has one. */
export function FindPage({ viewerZone, now, onBack }: FindPageProps) {
  const texts = useTexts();
  const [asked, setAsked] = useState(anyMeeting);
  const filter = useMemo(() => filterOf(asked), [asked]);
  const { found, error, busy, more, retry } = useFoundMeetings(filter);
  const { value: known } = useLoaded(useCallback(() => sendDocument(meetingPathsDocument), []));
  const paths = known?.meetingPaths ?? [];
  const map = known?.meetingMap;
  const [isMap, setMap] = useState(false);
  const mapWords = mapTexts(texts.locale);
  const isZipWrong = error?.field === 'filter.near.postalCode';
  const days = byDay(found?.meetings ?? [], (instant) => localDay(instant, viewerZone));
  const card = (each: FoundMeeting) => {
    const meeting = { ...each, meetingId: each.id };
    return (
      <MeetingCard
        key={each.id}
        meeting={meeting}
        path={paths.find(({ code }) => code === each.fellowship)?.name}
        viewerZone={viewerZone}
        now={now}
        action={<LogFound meeting={meeting} viewerZone={viewerZone} now={now} />}
      />
    );
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{texts.find.title}</PageTitle>
      <FindForm paths={paths} busy={busy} isZipWrong={isZipWrong} onSearch={setAsked} />
      {error && !isZipWrong && <FailureNote error={error} onRetry={retry} />}
      {!found && !error && <Waiting />}
      {found && !isZipWrong && (
        <>
          <Text c="dimmed" role="status">
            {found.total === 0 ? texts.find.none : texts.meetings.count(found.total)}
          </Text>
          {map && (
            <div className={classes.joins} role="group" aria-label={mapWords.view}>
              {[false, true].map((choice) => (
                <Button
                  key={String(choice)}
                  variant={choice === isMap ? 'filled' : 'default'}
                  aria-pressed={choice === isMap}
                  onClick={() => setMap(choice)}
                >
                  {choice ? mapWords.map : mapWords.list}
                </Button>
              ))}
            </div>
          )}
          {map && isMap ? (
            <FoundMap meetings={found.meetings} attribution={map.attribution} locale={texts.locale} card={card} />
          ) : (
            days.map(([day, meetings]) => (
              <section key={day}>
                <Title order={2} mb="xs">
                  {day === ''
                    ? texts.meetings.byAppointment
                    : capital(sayNearDay(new Date(meetings[0]!.nextStart!), now, viewerZone, texts))}
                </Title>
                <Stack gap="sm">{meetings.map(card)}</Stack>
              </section>
            ))
          )}
          {found.next && (
            <Button variant="default" fullWidth loading={busy} onClick={more}>
              {texts.find.more}
            </Button>
          )}
        </>
      )}
    </>
  );
}
