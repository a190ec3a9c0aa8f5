import { Button, Text } from '@mantine/core';
import { CallButton } from '../../care/call-button';
import { CallList } from '../../care/call-list';
import { CrisisButtons } from '../../care/crisis-buttons';
import { dutyAt, sayCall } from '../../care/duty';
import { phoneLink } from '../../care/phone-link';
import { StrategyList } from '../../care/strategy-list';
import { helpForNow } from '../../care/help-for-now';
import type { MyDay, MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { PageTitle } from '../../shell/page-title';
import type { ScreenName } from '../../shell/use-screen';
import { useTexts } from '../../texts/language';
import { isStrongCraving, needsHelpShown, type AnsweredDraft } from './draft';

interface ThankYouProps {
  answers: AnsweredDraft;
  day: MyDay;
  plan: MyPlan | null | undefined;
  now: Date;
  onGo: (screen: ScreenName) => void;
}

const SHOWN = 3;

/** After sending: thanks, what happens next, and help when the answers ask for it. */
export function ThankYou({ answers, day, plan, now, onGo }: ThankYouProps) {
  const texts = useTexts();
  const home = (
    <Button variant="default" fullWidth onClick={() => onGo('home')}>
      {texts.action.home}
    </Button>
  );
  if (!needsHelpShown(answers)) {
    return (
      <>
        <PageTitle>{texts.thanks.title}</PageTitle>
        <Text>{texts.thanks.plain}</Text>
        {home}
      </>
    );
  }
  const canCallUs = phoneLink(day.audience.facilityPhone) !== undefined;
  const strategies = helpForNow(plan?.content, now, day.timeZone).slice(0, SHOWN);
  const contacts = (plan?.content.supportContacts ?? []).filter((contact) => phoneLink(contact.phone)).slice(0, SHOWN);
  return (
    <>
      <PageTitle>{texts.thanks.title}</PageTitle>
      <Text>{isStrongCraving(answers.craving) ? texts.thanks.wave : texts.thanks.hardDay}</Text>
      <Card title={texts.thanks.nextTitle}>
        <Text>
          {answers.wantsCall
            ? sayCall(dutyAt(day.audience, now), now, day.timeZone, texts)
            : canCallUs
              ? texts.thanks.noCall
              : texts.thanks.noCallNoPhone}
        </Text>
        <CallButton phone={day.audience.facilityPhone}>{texts.thanks.callUs}</CallButton>
        <Text>{texts.thanks.cantWait}</Text>
        <CrisisButtons />
      </Card>
      {strategies.length > 0 && (
        <Card title={texts.thanks.tryTitle}>
          <StrategyList strategies={strategies} />
        </Card>
      )}
      {contacts.length > 0 && (
        <Card title={texts.plan.people}>
          <CallList contacts={contacts} />
        </Card>
      )}
      <Button fullWidth onClick={() => onGo('help')}>
        {texts.thanks.moreHelp}
      </Button>
      {home}
    </>
  );
}
