import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { tellLapseDocument } from './recovery.graphql';
import classes from './recovery.module.css';
import type { Recovery } from './recovery.page';

type Lapse = Recovery['myRecovery']['lapses'][number];

interface LapseListProps {
  lapses: readonly Lapse[];
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** What was told before, with what was learned; the patient's own can be taken back. */
export function LapseList({ lapses, send }: LapseListProps) {
  const { lapse: words } = useTexts();
  if (lapses.length === 0) return null;
  return (
    <Card title={words.beforeTitle}>
      {lapses.map((lapse) => (
        <div key={lapse.id} className={classes.task}>
          <Told lapse={lapse} send={send} />
        </div>
      ))}
    </Card>
  );
}

function Told({ lapse, send }: { lapse: Lapse; send: LapseListProps['send'] }) {
  const texts = useTexts();
  const { lapse: words } = texts;
  const [asking, setAsking] = useState(false);
  const { submitId, happenedOn, whatHappened, whatHelped, whatToChange } = lapse;
  const takeBack = () =>
    void send(() =>
      sendDocument(tellLapseDocument, {
        input: {
          submitId: submitId!,
          happenedOn,
          whatHappened: whatHappened ?? null,
          whatHelped: whatHelped ?? null,
          whatToChange: whatToChange ?? null,
          isTakenBack: true,
        },
      }),
    );
  return (
    <>
      <Text fw={600}>{sayDate(happenedOn, texts)}</Text>
      {!lapse.isMine && <Text>{words.byTeam}</Text>}
      {(['whatHappened', 'whatHelped', 'whatToChange'] as const).map(
        (part) =>
          lapse[part] && (
            <div key={part}>
              <Text size="xs" c="dimmed">
                {words[part]}
              </Text>
              <Text>{lapse[part]}</Text>
            </div>
          ),
      )}
      {lapse.isMine && !asking && (
        <Button variant="subtle" onClick={() => setAsking(true)}>
          {words.takeBack}
        </Button>
      )}
      {asking && (
        <div>
          <Text mb="xs">{words.takeBackAsk}</Text>
          <Button variant="default" fullWidth onClick={takeBack} autoFocus>
            {words.takeBackYes}
          </Button>
          <Button variant="subtle" fullWidth onClick={() => setAsking(false)}>
            {words.takeBackNo}
          </Button>
        </div>
      )}
    </>
  );
}
