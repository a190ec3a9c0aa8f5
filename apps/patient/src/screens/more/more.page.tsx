import { Button, Text } from '@mantine/core';
import { colorChoices, useColorChoice } from '@stepwell/web/ui/color-scheme';
import { AudienceBox } from '../../care/audience-box';
import type { MyDay } from '../../care/use-care';
import { BackButton } from '../../shell/back-button';
import { Card } from '../../shell/card';
import { PageTitle } from '../../shell/page-title';
import type { ScreenName } from '../../shell/use-screen';
import { useLanguage } from '../../texts/language';
import { isOwnPhone } from '../../own-phone/is-own-phone';
import { CopyCard } from '../copy/copy-card';
import { SharingCard } from '../sharing/sharing-card';
import { CalendarCard } from './calendar-card';

interface MorePageProps {
  day: MyDay;
  now: Date;
  onBack: () => void;
  onGo: (screen: ScreenName) => void;
  onLeave: () => void;
}

const languages = [
  { language: 'EN', name: 'English' },
  { language: 'ES', name: 'Español' },
] as const;

/** Language, light or dark, the calendar, who sees the answers, sign-out. */
export function MorePage({ day, now, onBack, onGo, onLeave }: MorePageProps) {
  const { language: current, texts, choose } = useLanguage();
  const colors = useColorChoice();
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{texts.more.title}</PageTitle>
      <Card title={texts.more.languageTitle}>
        {languages.map(({ language, name }) => (
          <Button
            key={language}
            variant={language === current ? 'filled' : 'default'}
            aria-pressed={language === current}
            lang={language.toLowerCase()}
            fullWidth
            onClick={() => choose(language)}
          >
            {name}
          </Button>
        ))}
      </Card>
      <Card title={texts.more.colorsTitle}>
        {colorChoices.map((choice) => (
          <Button
            key={choice}
            variant={choice === colors.choice ? 'filled' : 'default'}
            aria-pressed={choice === colors.choice}
            fullWidth
            onClick={() => colors.choose(choice)}
          >
            {texts.more.colors[choice]}
          </Button>
        ))}
        <Text size="xs" c="dimmed">
          {isOwnPhone() ? texts.more.colorsLead : texts.more.colorsShared}
        </Text>
      </Card>
      <Card title={texts.phone.title}>
        <Text>{isOwnPhone() ? texts.phone.nowOwn : texts.phone.nowShared}</Text>
        <Button variant="default" fullWidth onClick={() => onGo('phone')}>
          {texts.phone.open}
        </Button>
      </Card>
      <Card title={texts.messages.door}>
        <Text>{texts.messages.doorLead}</Text>
        <Button variant="default" fullWidth onClick={() => onGo('messages')}>
          {texts.messages.open}
        </Button>
      </Card>
      <Card title={texts.patterns.door}>
        <Text>{texts.patterns.doorLead}</Text>
        <Button variant="default" fullWidth onClick={() => onGo('patterns')}>
          {texts.patterns.open}
        </Button>
      </Card>
      <SharingCard onOpen={() => onGo('sharing')} />
      <CopyCard onOpen={() => onGo('copy')} />
      <CalendarCard timeZone={day.timeZone} />
      <AudienceBox day={day} now={now} />
      <Card title={texts.more.signOutTitle}>
        <Text>{texts.more.signOutLead}</Text>
        <Button variant="default" fullWidth onClick={onLeave}>
          {texts.more.signOut}
        </Button>
      </Card>
    </>
  );
}
