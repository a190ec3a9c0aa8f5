import { Text } from '@mantine/core';
import { CallButton } from '../../care/call-button';
import { CallList } from '../../care/call-list';
import { CrisisButtons } from '../../care/crisis-buttons';
import { dutyAt, sayDuty } from '../../care/duty';
import { helpForNow } from '../../care/help-for-now';
import { phoneLink } from '../../care/phone-link';
import { StrategyList } from '../../care/strategy-list';
import type { MyDay, MyPlan, Part } from '../../care/use-care';
import { Card } from '../../shell/card';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { useTexts } from '../../texts/language';
import classes from './help.module.css';
import { IfIUsed } from './if-i-used';

interface HelpPageProps {
  day: MyDay;
  plan: Part<MyPlan | null>;
  now: Date;
  onRetry: () => void;
}

/** Help in the order of need: danger, somebody to talk to, one's own people, the craving, after use. */
export function HelpPage({ day, plan, now, onRetry }: HelpPageProps) {
  const texts = useTexts();
  const content = plan.value?.content;
  const strategies = helpForNow(content, now, day.timeZone);
  const contacts = content?.supportContacts ?? [];
  return (
    <>
      <PageTitle>{texts.help.title}</PageTitle>
      <Card title={texts.help.dangerTitle}>
        <Text>{texts.help.dangerLead}</Text>
        {content?.medication.naloxoneLocation && (
          <Text fw={600}>{texts.help.naloxoneAt(content.medication.naloxoneLocation)}</Text>
        )}
        <CallButton phone="911" variant="filled" color="red">
          {texts.help.call911}
        </CallButton>
      </Card>
      <Card title={texts.help.crisisTitle}>
        <Text>{texts.help.crisisLead}</Text>
        <CrisisButtons />
      </Card>
      {!plan.value && plan.error && <FailureNote error={plan.error} onRetry={onRetry} />}
      {contacts.length > 0 && (
        <Card title={texts.help.peopleTitle}>
          <CallList contacts={contacts} />
        </Card>
      )}
      {phoneLink(day.audience.facilityPhone) && (
        <Card title={texts.help.teamTitle}>
          <Text>{sayDuty(dutyAt(day.audience, now), now, day.timeZone, texts)}</Text>
          <CallButton phone={day.audience.facilityPhone}>{texts.help.callTeam}</CallButton>
        </Card>
      )}
      <Card title={texts.help.cravingTitle}>
        {strategies.length > 0 && <StrategyList strategies={strategies} />}
        <Text fw={600}>{texts.help.basicsTitle}</Text>
        <ul className={classes.list}>
          {texts.help.basics.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <IfIUsed response={content?.lapseResponse} />
    </>
  );
}
