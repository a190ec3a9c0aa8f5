import { Button } from '@mantine/core';
import { AudienceBox } from '../../care/audience-box';
import type { MyDay } from '../../care/use-care';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';

/** Before the first question: who sees the answers, and when. */
export function IntroStep({ day, now, onStart }: { day: MyDay; now: Date; onStart: () => void }) {
  const texts = useTexts();
  return (
    <>
      <PageTitle>{texts.checkIn.introTitle}</PageTitle>
      <AudienceBox day={day} now={now} />
      <Button fullWidth onClick={onStart}>
        {texts.checkIn.start}
      </Button>
    </>
  );
}
