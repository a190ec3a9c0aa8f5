import { Button, Text } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { sayWallTime } from '@stepwell/web/format/say-clock';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { PatternGrid } from './pattern-grid';
import { hardest } from './pattern-values';
import { myPatternsDocument } from './patterns.graphql';

const load = async () => (await sendDocument(myPatternsDocument)).myPatterns.hours;

/** When cravings were strong: one sentence and one picture; numbers only for who asks for them. */
export function PatternsPage({ onBack }: { onBack: () => void }) {
  const texts = useTexts();
  const words = texts.patterns;
  const [hasNumbers, setNumbers] = useState(false);
  const { value: hours, error, retry } = useLoaded(load);
  const top = hours && hardest(hours);
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!hours && !error && <Waiting />}
      {hours?.length === 0 && <Text>{words.none}</Text>}
      {hours && hours.length > 0 && (
        <>
          <Text fw={600}>
            {top
              ? words.hardest(
                  weekdayName(top.weekday, texts.locale),
                  sayWallTime(`${String(top.hour).padStart(2, '0')}:00`, texts),
                )
              : words.calm}
          </Text>
          <PatternGrid hours={hours} hasNumbers={hasNumbers} />
          <Text c="dimmed">{words.lead}</Text>
          <Button variant="default" fullWidth aria-pressed={hasNumbers} onClick={() => setNumbers(!hasNumbers)}>
            {hasNumbers ? words.hideNumbers : words.showNumbers}
          </Button>
        </>
      )}
    </>
  );
}
