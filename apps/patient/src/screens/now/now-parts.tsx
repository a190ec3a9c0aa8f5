import { Button, Text } from '@mantine/core';
import { CallButton } from '../../care/call-button';
import { CallList } from '../../care/call-list';
import { CrisisButtons } from '../../care/crisis-buttons';
import { helpForNow, situationsNow } from '../../care/help-for-now';
import type { MyOptions } from '../../care/load-options';
import { OptionList } from '../../care/option-list';
import { sayOptions } from '../../care/say-options';
import { localHour } from '../../care/say-time';
import { StrategyList } from '../../care/strategy-list';
import type { MyDay, MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import type { ScreenName } from '../../shell/use-screen';
import { useTexts } from '../../texts/language';
import classes from './now.module.css';

interface NowPartsProps {
  day: MyDay;
  plan: MyPlan | null | undefined;
  options: MyOptions | undefined;
  now: Date;
  /** Absent where nothing else can be opened: without a connection. */
  onGo?: ((screen: ScreenName) => void) | undefined;
}

/** As many ways to help oneself as can be read in a hard moment. */
const SHOWN = 3;
const EVENING_HOUR = 16;

/** For a hard moment, in the order of need: own words, people, where to go, what to say, the note to oneself. */
export function NowParts({ day, plan, options, now, onGo }: NowPartsProps) {
  const texts = useTexts();
  const words = texts.now;
  const content = plan?.content;
  const current = situationsNow(content?.highRiskSituations ?? [], now, day.timeZone);
  const strategies = helpForNow(content, now, day.timeZone).slice(0, SHOWN);
  const contacts = content?.supportContacts ?? [];
  return (
    <>
      {current.map((situation) => (
        <Text key={situation.id} fw={600}>
          {situation.description}
        </Text>
      ))}
      {content && content.motivations.length > 0 && (
        <Card title={words.why}>
          <ul className={classes.list}>
            {content.motivations.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={words.do}>
        {!content && <Text>{words.noPlan}</Text>}
        {strategies.length > 0 && <StrategyList strategies={strategies} />}
        {strategies.length === 0 && (
          <ul className={classes.list}>
            {texts.help.basics.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={words.call}>
        {contacts.length > 0 && <CallList contacts={contacts} />}
        <CallButton phone={day.audience.facilityPhone}>{words.callTeam}</CallButton>
        <CrisisButtons />
      </Card>
      {options && new Date(options.soon.endsAt) > now && (
        <Places options={options} now={now} timeZone={day.timeZone} onGo={onGo} />
      )}
      {content?.medication.takesMedication && (
        <Card title={words.medicationTitle}>
          <Text>{words.medicationLead}</Text>
          <ul className={classes.sayings}>
            {words.medicationLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Text>{words.medicationKeep}</Text>
        </Card>
      )}
      {content?.noteToSelf && (
        <Card title={words.note}>
          <Text className={classes.note}>{content.noteToSelf}</Text>
        </Card>
      )}
    </>
  );
}

type PlacesProps = Pick<NowPartsProps, 'now' | 'onGo'> & { options: MyOptions; timeZone: string };

function Places({ options, now, timeZone, onGo }: PlacesProps) {
  const texts = useTexts();
  // The page may have been open for a while: what has begun is no option any more.
  const ahead = options.soon.options.filter(({ startsAt }) => new Date(startsAt) > now);
  const isEvening = localHour(now, timeZone) >= EVENING_HOUR;
  return (
    <Card title={isEvening ? texts.now.places : texts.now.placesSoon}>
      <Text>{sayOptions(options.soon, options, texts)}</Text>
      {ahead.length > 0 && <OptionList options={ahead} now={now} viewerZone={timeZone} />}
      {ahead.some(({ way }) => way === 'IN_PERSON') && (
        <Text size="xs" c="dimmed">
          {texts.options.unsure}
        </Text>
      )}
      {onGo && !options.reach && options.wantsMeetings && (
        <Button variant="subtle" onClick={() => onGo('reach')}>
          {texts.options.reachOpen}
        </Button>
      )}
      {onGo && (
        <Button variant="default" fullWidth onClick={() => onGo('find')}>
          {texts.options.find}
        </Button>
      )}
    </Card>
  );
}
