import { Button, Text } from '@mantine/core';
import { CallButton } from '../../care/call-button';
import { CallList } from '../../care/call-list';
import { CrisisButtons } from '../../care/crisis-buttons';
import { dutyAt, sayCall } from '../../care/duty';
import { phoneLink } from '../../care/phone-link';
import type { MyOptions } from '../../care/load-options';
import { StrategyList } from '../../care/strategy-list';
import { helpForNow } from '../../care/help-for-now';
import type { MyDay, MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { PageTitle } from '../../shell/page-title';
import type { ScreenName } from '../../shell/use-screen';
import type { Texts } from '../../texts/en';
import { useTexts } from '../../texts/language';
import { sayCallTime } from '../../care/say-call-time';
import { hasUsed, isStrongCraving, needsHelpShown, type AnsweredDraft } from './draft';
import { AfterUse } from './after-use';
import { NowParts } from '../now/now-parts';

interface ThankYouProps {
  answers: AnsweredDraft;
  /** False while the answers wait in this page for a connection. */
  isSent: boolean;
  day: MyDay;
  plan: MyPlan | null | undefined;
  options: MyOptions | undefined;
  now: Date;
  onGo: (screen: ScreenName) => void;
}

const SHOWN = 3;

/** After the questions: thanks, what happens next, and help when the answers ask for it; none of it needs a connection. */
export function ThankYou({ answers, isSent, day, plan, options, now, onGo }: ThankYouProps) {
  const texts = useTexts();
  const home = (
    <Button variant="default" fullWidth onClick={() => onGo('home')}>
      {texts.action.home}
    </Button>
  );
  const heading = <PageTitle>{isSent ? texts.thanks.title : texts.checkIn.unsentTitle}</PageTitle>;
  const unsent = <div role="status">{!isSent && <Text fw={600}>{texts.checkIn.unsentOffline}</Text>}</div>;
  if (!needsHelpShown(answers)) {
    return (
      <>
        {heading}
        {unsent}
        {isSent && <Text>{texts.thanks.plain}</Text>}
        {home}
      </>
    );
  }
  // Own words for the moment; after use, safety and the way back come first.
  const isMoment = isStrongCraving(answers.craving) && !hasUsed(answers);
  const strategies = helpForNow(plan?.content, now, day.timeZone).slice(0, SHOWN);
  const contacts = (plan?.content.supportContacts ?? []).filter((contact) => phoneLink(contact.phone)).slice(0, SHOWN);
  return (
    <>
      {heading}
      {unsent}
      {hasUsed(answers) ? (
        <AfterUse answers={answers} day={day} plan={plan} />
      ) : (
        <Text>{isStrongCraving(answers.craving) ? texts.thanks.wave : texts.thanks.hardDay}</Text>
      )}
      <Card title={texts.thanks.nextTitle}>
        {isSent && <Text>{sayNext(answers, day, now, texts)}</Text>}
        <CallButton phone={day.audience.facilityPhone}>{texts.thanks.callUs}</CallButton>
        <Text>{texts.thanks.cantWait}</Text>
        <CrisisButtons />
      </Card>
      {isMoment && <NowParts day={day} plan={plan} options={options} now={now} onGo={onGo} />}
      {!isMoment && strategies.length > 0 && (
        <Card title={texts.thanks.tryTitle}>
          <StrategyList strategies={strategies} />
        </Card>
      )}
      {!isMoment && contacts.length > 0 && (
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

function sayNext({ call }: AnsweredDraft, day: MyDay, now: Date, texts: Texts): string {
  const time = call.isWanted && day.questions.callTimes.find(({ from }) => from === call.from);
  if (time) return texts.thanks.callAt(sayCallTime(time, now, day.timeZone, texts));
  if (call.isWanted) return sayCall(dutyAt(day.audience, now), now, day.timeZone, texts);
  return phoneLink(day.audience.facilityPhone) ? texts.thanks.noCall : texts.thanks.noCallNoPhone;
}
