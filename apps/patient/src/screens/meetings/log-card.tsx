import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { capital } from '@stepwell/web/format/say-clock';
import { sayNearDay, sayTime } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { logMyMeetingDocument } from './attendance.graphql';
import classes from './attendance.module.css';
import { LogDoubts } from './log-doubts';
import { LogOther } from './log-other';
import { useLog } from './use-log';
import type { MyProgress } from './read-progress';

interface LogCardProps {
  toLog: MyProgress['toLog'];
  now: Date;
  viewerZone: string;
  onLogged: () => void;
  onList: () => void;
}

/** The chosen meetings of the last days with one tap each, and the way to any other meeting and to the list. */
export function LogCard({ toLog, now, viewerZone, onLogged, onList }: LogCardProps) {
  const texts = useTexts();
  const [isOther, setOther] = useState(false);
  return (
    <Card title={texts.attendance.logTitle}>
      {toLog.length > 0 && (
        <ul className={classes.toLog}>
          {toLog.map((meeting) => (
            <li key={`${meeting.meetingId} ${meeting.date}`}>
              <LogRow meeting={meeting} now={now} viewerZone={viewerZone} onLogged={onLogged} />
            </li>
          ))}
        </ul>
      )}
      {isOther ? (
        <LogOther
          now={now}
          viewerZone={viewerZone}
          onClose={() => setOther(false)}
          onLogged={() => {
            setOther(false);
            onLogged();
          }}
        />
      ) : (
        <Button variant="default" fullWidth onClick={() => setOther(true)}>
          {texts.attendance.other}
        </Button>
      )}
      <Button variant="subtle" fullWidth onClick={onList}>
        {texts.attendance.openList}
      </Button>
    </Card>
  );
}

interface LogRowProps {
  meeting: MyProgress['toLog'][number];
  now: Date;
  viewerZone: string;
  onLogged: () => void;
}

function LogRow({ meeting, now, viewerZone, onLogged }: LogRowProps) {
  const texts = useTexts();
  const { meetingId, name, date, isLogged } = meeting;
  const at = new Date(meeting.startedAt);
  const when = capital(texts.at(sayNearDay(at, now, viewerZone, texts), sayTime(at, viewerZone, texts)));
  const state = useLog(
    async (submitId, confirmed) =>
      (await sendDocument(logMyMeetingDocument, { input: { submitId, meetingId, date, confirmed } })).logMyMeeting,
    onLogged,
  );
  return (
    <>
      <div className={classes.row}>
        <div>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {when}
          </Text>
        </div>
        <div role="status">{isLogged && <Text size="sm">{texts.attendance.inList}</Text>}</div>
        {!isLogged && (
          <Button
            loading={state.busy}
            onClick={() => state.log()}
            aria-label={`${texts.attendance.wasThere}: ${name}, ${when}`}
          >
            {texts.attendance.wasThere}
          </Button>
        )}
      </div>
      <LogDoubts state={state} now={now} viewerZone={viewerZone} />
    </>
  );
}
