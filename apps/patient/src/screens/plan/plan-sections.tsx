import { Text, Title } from '@mantine/core';
import { CallList } from '../../care/call-list';
import { joinSentences } from '@stepwell/web/format/join-sentences';
import { StrategyList } from '../../care/strategy-list';
import type { MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import classes from './plan.module.css';

type Content = MyPlan['content'];

const stages = ['EARLY', 'MIDDLE', 'LATE'] as const;

/** Why I do this. */
export function Motivations({ motivations }: { motivations: Content['motivations'] }) {
  const texts = useTexts();
  if (motivations.length === 0) return null;
  return (
    <Card title={texts.plan.why}>
      <PlainList items={motivations} />
    </Card>
  );
}

/** Warning signs from early to late; the late ones call for help at once. */
export function WarningSigns({ signs }: { signs: Content['warningSigns'] }) {
  const texts = useTexts();
  if (signs.length === 0) return null;
  return (
    <Card title={texts.plan.signs}>
      {stages.map((stage) => {
        const ofStage = signs.filter((sign) => sign.stage === stage).map((sign) => sign.text);
        if (ofStage.length === 0) return null;
        return (
          <div key={stage} className={stage === 'LATE' ? classes.late : undefined}>
            <Title order={3}>{texts.plan.stage[stage]}</Title>
            <PlainList items={ofStage} />
          </div>
        );
      })}
    </Card>
  );
}

/** What helps me, with what it is good for. */
export function WhatHelps({ content }: { content: Content }) {
  const texts = useTexts();
  if (content.copingStrategies.length === 0) return null;
  const descriptions = new Map(content.highRiskSituations.map(({ id, description }) => [id, description]));
  const goodFor = (strategy: Content['copingStrategies'][number]) => {
    const names = strategy.situationIds.flatMap((id) => descriptions.get(id) ?? []);
    return names.length > 0 ? texts.plan.goodFor(joinSentences(names)) : undefined;
  };
  return (
    <Card title={texts.plan.helps}>
      <StrategyList strategies={content.copingStrategies} note={goodFor} />
    </Card>
  );
}

/** People I can call. */
export function People({ contacts }: { contacts: Content['supportContacts'] }) {
  const texts = useTexts();
  if (contacts.length === 0) return null;
  return (
    <Card title={texts.plan.people}>
      <CallList contacts={contacts} />
    </Card>
  );
}

/** A note to my future self. */
export function NoteToSelf({ note }: { note: Content['noteToSelf'] }) {
  const texts = useTexts();
  if (!note) return null;
  return (
    <Card title={texts.plan.note}>
      <Text className={classes.note}>{note}</Text>
    </Card>
  );
}

function PlainList({ items }: { items: readonly string[] }) {
  return (
    <ul className={classes.list}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}
