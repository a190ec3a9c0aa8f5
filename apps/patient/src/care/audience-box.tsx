import { Text } from '@mantine/core';
import { Card } from '../shell/card';
import { useTexts } from '../texts/language';
import { dutyAt, sayDuty } from './duty';
import type { MyDay } from './use-care';

/** More names say less: the sentence goes on with "and your care team". */
const NAMES_SHOWN = 3;

/** Who sees what the patient writes, who does not, and when somebody reads it. */
export function AudienceBox({ day, now }: { day: MyDay; now: Date }) {
  const texts = useTexts();
  const names = day.audience.careTeamNames.slice(0, NAMES_SHOWN);
  const list = new Intl.ListFormat(texts.locale, { type: 'unit', style: 'long' }).format(names);
  return (
    <Card title={texts.audience.title}>
      <Text>
        {texts.audience.seen(list, names.length)} {texts.audience.notSeen}
      </Text>
      <Text>{sayDuty(dutyAt(day.audience, now), now, day.timeZone, texts)}</Text>
      <Text fw={600}>{texts.audience.danger}</Text>
    </Card>
  );
}
