import { Button } from '@mantine/core';
import { AudienceBox } from '../../care/audience-box';
import type { MyDay } from '../../care/use-care';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';

interface IntroStepProps {
  day: MyDay;
  now: Date;
  onStart: () => void;
  onUsed: () => void;
}

/** Before the first question: who sees the answers, and when; who used goes to safety at once. */
export function IntroStep({ day, now, onStart, onUsed }: IntroStepProps) {
  const texts = useTexts();
  return (
    <>
      <PageTitle>{texts.checkIn.introTitle}</PageTitle>
      <AudienceBox day={day} now={now} />
      <Button fullWidth onClick={onStart}>
        {texts.checkIn.start}
      </Button>
      <Button fullWidth variant="default" onClick={onUsed}>
        {texts.checkIn.iUsed}
      </Button>
    </>
  );
}
