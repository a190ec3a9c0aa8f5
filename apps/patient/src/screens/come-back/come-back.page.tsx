import { Button, Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { CallButton } from '../../care/call-button';
import { CrisisButtons } from '../../care/crisis-buttons';
import { dutyAt, sayDuty } from '../../care/duty';
import type { MyDay } from '../../care/use-care';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { askToComeBackDocument, comeBackDocument } from './come-back.graphql';
import { useComeBackTexts } from './use-come-back-texts';

interface ComeBackPageProps {
  day: MyDay;
  now: Date;
  onBack: () => void;
}

const load = async () => (await sendDocument(comeBackDocument)).comeBack;
const ask = () => sendDocument(askToComeBackDocument);

/** One tap, and a person calls; when that is, and whom to call until then, stands there before and after. */
export function ComeBackPage({ day, now, onBack }: ComeBackPageProps) {
  const texts = useTexts();
  const words = useComeBackTexts();
  const { value, error, busy, retry, send } = useLoaded(load);
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!value && !error && <Waiting />}
      <Text role="status" fw={600}>
        {value?.isAsked && words.asked}
      </Text>
      {value && !value.isAsked && (
        <>
          <Text>{words.lead}</Text>
          <Button fullWidth loading={busy} onClick={() => void send(ask)}>
            {words.ask}
          </Button>
        </>
      )}
      <Card title={words.whenTitle}>
        <Text>{sayDuty(dutyAt(day.audience, now), now, day.timeZone, texts)}</Text>
      </Card>
      <Card title={words.untilTitle}>
        <Text>{words.until}</Text>
        <CallButton phone="911">{texts.help.call911}</CallButton>
        <CrisisButtons />
      </Card>
    </>
  );
}
