import { Button, NativeSelect, Text } from '@mantine/core';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useState } from 'react';
import { sayDate, sayTime } from '../../care/say-time';
import type { MyDay } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import classes from './attendance.module.css';
import { TakeBack } from './take-back';
import { useList } from './use-list';

const spans = ['30', '90', '365'] as const;

/** The patient's own list, to read, to put right, and to print and hand on. */
export function MyListPage({ day, now, onBack }: { day: MyDay; now: Date; onBack: () => void }) {
  const texts = useTexts();
  const [span, setSpan] = useState<string>(spans[1]);
  const until = localDay(now, day.timeZone);
  const from = addDays(until, 1 - Number(span));
  const { list, error, refresh } = useList(from, until);
  return (
    <>
      <div className={classes.onScreen}>
        <BackButton onBack={onBack} />
      </div>
      <PageTitle>{texts.attendance.listTitle}</PageTitle>
      <Text className={classes.onPaper}>
        {texts.attendance.paperOf(day.preferredName, sayDate(from, texts), sayDate(until, texts))}
      </Text>
      <NativeSelect
        className={classes.onScreen}
        label={texts.attendance.span}
        value={span}
        onChange={(event) => setSpan(event.currentTarget.value)}
        data={spans.map((days) => ({ value: days, label: texts.attendance.spans[days] }))}
      />
      {error && <FailureNote error={error} onRetry={refresh} />}
      {!list && !error && <Waiting />}
      {list?.entries.length === 0 && <Text>{texts.attendance.empty}</Text>}
      {list && list.entries.length > 0 && (
        <>
          <Card title={texts.attendance.count(list.totalCount)}>
            <ul className={classes.entries}>
              {list.entries.map((entry) => (
                <li key={entry.id}>
                  <Text fw={600}>{entry.meetingName}</Text>
                  <Text>
                    {texts.at(
                      sayDate(entry.localDate, texts),
                      sayTime(new Date(entry.startedAt), list.timeZone, texts),
                    )}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {texts.attendance.levels[entry.evidence]}
                  </Text>
                  {entry.isMine && (
                    <div className={classes.onScreen}>
                      <TakeBack entry={entry} onDone={refresh} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </Card>
          <Text className={classes.onScreen} size="sm" c="dimmed">
            {texts.attendance.ownWord}
          </Text>
          <Button className={classes.onScreen} fullWidth onClick={() => window.print()}>
            {texts.attendance.print}
          </Button>
        </>
      )}
    </>
  );
}
