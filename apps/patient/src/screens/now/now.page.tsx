import { Button, Text } from '@mantine/core';
import type { MyOptions } from '../../care/load-options';
import type { MyDay, MyPlan } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import { PageTitle } from '../../shell/page-title';
import type { ScreenName } from '../../shell/use-screen';
import { useTexts } from '../../texts/language';
import { NowParts } from './now-parts';

interface NowPageProps {
  day: MyDay;
  plan: MyPlan | null | undefined;
  options: MyOptions | undefined;
  now: Date;
  onGo?: ((screen: ScreenName) => void) | undefined;
  onHelp: () => void;
  onBack: () => void;
}

/** The page for a hard hour. */
export function NowPage({ onBack, onHelp, ...parts }: NowPageProps) {
  const texts = useTexts();
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{texts.now.title}</PageTitle>
      <Text>{texts.now.lead}</Text>
      <NowParts {...parts} />
      <Button fullWidth onClick={onHelp}>
        {texts.thanks.moreHelp}
      </Button>
    </>
  );
}
