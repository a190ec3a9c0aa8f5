import { Button, Text } from '@mantine/core';
import type { HomeDoorsQuery } from '../../../gql/graphql';
import { sayNearDay, sayTime } from '../../care/say-time';
import type { MyDay } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { useMeasureTexts } from './use-measure-texts';

interface WaitingMeasuresProps {
  measures: HomeDoorsQuery['myMeasures'];
  day: MyDay;
  now: Date;
  onOpen: () => void;
}

/** The door to questions that wait, and since when others can be answered; nothing where none do. */
export function WaitingMeasures({ measures, day, now, onOpen }: WaitingMeasuresProps) {
  const texts = useMeasureTexts();
  const common = useTexts();
  const { waiting, waitingForDuty, nextDutyAt } = measures;
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
