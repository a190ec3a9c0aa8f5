import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { sayNearDay, sayTime } from '../../care/say-time';
import { useLoaded } from '../../care/use-loaded';
import type { MyDay } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { myMeasuresDocument } from './measures.graphql';
import { useMeasureTexts } from './use-measure-texts';

const load = () => sendDocument(myMeasuresDocument);

interface WaitingMeasuresProps {
  day: MyDay;
  now: Date;
  onOpen: () => void;
}

/** The door to questions that wait, and since when others can be answered; nothing where none do. */
export function WaitingMeasures({ day, now, onOpen }: WaitingMeasuresProps) {
  const texts = useMeasureTexts();
  const common = useTexts();
  const { value } = useLoaded(load);
  if (!value) return null;
  const { waiting, waitingForDuty, nextDutyAt } = value.myMeasures;
  if (waiting.length === 0 && waitingForDuty === 0) return null;
  const next = nextDutyAt ? new Date(nextDutyAt) : undefined;
  return (
    <Card title={texts.cardTitle}>
      {waiting.length > 0 && (
        <>
          <Text>{texts.cardLead(waiting.length)}</Text>
          <Button fullWidth onClick={onOpen}>
            {texts.open}
          </Button>
        </>
      )}
      {waitingForDuty > 0 && (
        <Text>
          {texts.later}{' '}
          {next &&
            texts.laterAt(common.at(sayNearDay(next, now, day.timeZone, common), sayTime(next, day.timeZone, common)))}
        </Text>
      )}
    </Card>
  );
}
