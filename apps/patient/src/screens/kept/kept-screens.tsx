import { Button, Stack, Text } from '@mantine/core';
import { localDay } from '@stepwell/web/format/zones';
import { useEffect, useState } from 'react';
import { sayDate } from '../../care/say-time';
import type { Kept } from '../../own-phone/own-phone';
import { ReadAloud } from '../../read-aloud/read-aloud';
import { BackButton } from '../../shell/back-button';
import { DoorRow } from '../../shell/door-row';
import { PhoneIcon, PlanIcon, TellIcon } from '../../shell/icons';
import { PageTitle } from '../../shell/page-title';
import shell from '../../shell/shell.module.css';
import { TopLine } from '../../shell/top-line';
import { useIdleEnd } from '../../shell/use-idle-end';
import { useScreen } from '../../shell/use-screen';
import { useLanguage } from '../../texts/language';
import { HelpPage } from '../help/help.page';
import { NowPage } from '../now/now.page';
import { PlanPage } from '../plan/plan.page';

const MINUTE_MS = 60_000;

/** The copy on an own phone: the page for right now, the plan and the help, as they were when it was made. */
export function KeptScreens({ kept, onLock }: { kept: Kept; onLock: () => void }) {
  const { language, texts, suggest } = useLanguage();
  const { place, go, back } = useScreen();
  const [now, setNow] = useState(() => new Date());
  const { day, plan, options } = kept;
  useIdleEnd(onLock);
  useEffect(() => suggest(day.language), [suggest, day.language]);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  const nothing = () => undefined;
  const page = () => {
    switch (place.screen) {
      case 'now':
        return <NowPage day={day} plan={plan} options={options} now={now} onHelp={() => go('help')} onBack={back} />;
      case 'plan':
        return (
          <>
            <BackButton onBack={back} />
            <PlanPage
              part={{ value: plan ?? null }}
              options={options}
              timeZone={day.timeZone}
              now={now}
              onRetry={nothing}
            />
          </>
        );
      case 'help':
        return (
          <>
            <BackButton onBack={back} />
            <HelpPage day={day} plan={{ value: plan ?? null }} now={now} onRetry={nothing} />
          </>
        );
      default:
        return (
          <>
            <PageTitle>{texts.kept.home}</PageTitle>
            <Text>{texts.kept.from(sayDate(localDay(new Date(day.now), day.timeZone), texts))}</Text>
            <div className={shell.doors}>
              <DoorRow icon={<TellIcon />} title={texts.now.title} lead={texts.now.cardLead} onOpen={() => go('now')} />
              <DoorRow
                icon={<PlanIcon />}
                title={texts.home.planTitle}
                lead={texts.home.planLead}
                onOpen={() => go('plan')}
              />
              <DoorRow
                icon={<PhoneIcon />}
                title={texts.home.helpTitle}
                lead={texts.home.helpLead}
                urgent
                onOpen={() => go('help')}
              />
            </div>
            <Text c="dimmed">{texts.kept.more}</Text>
            <Button variant="default" fullWidth onClick={onLock}>
              {texts.kept.lock}
            </Button>
          </>
        );
    }
  };
  return (
    <>
      <TopLine />
      <main className={shell.main}>
        <Stack>
          {place.screen !== 'home' && <ReadAloud key={`${place.screen} ${language}`} />}
          {page()}
        </Stack>
      </main>
    </>
  );
}
