import { Text } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import type { WeekOutcome } from '../../../gql/graphql';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { ChooseOne } from '../check-in/choice-group';
import { sayMyWeekDocument } from './recovery.graphql';
import type { Recovery } from './recovery.page';

const outcomes: WeekOutcome[] = ['KEPT', 'IN_PART', 'NOT_THIS_WEEK'];

interface CommitmentCardProps {
  mine: NonNullable<Recovery['myCommitment']>;
  send: (change: () => Promise<unknown>) => Promise<boolean>;
}

/** What the patient set themselves for each week, and their own word on how this one and the last one went. */
export function CommitmentCard({ mine: { commitment, isShared, weeks }, send }: CommitmentCardProps) {
  const { commitment: words } = useTexts().recovery;
  const say = (weekOf: string, outcome: WeekOutcome) =>
    void send(() => sendDocument(sayMyWeekDocument, { input: { weekOf, outcome } }));
  return (
    <Card title={words.title}>
      <Text fw={600}>{commitment}</Text>
      {weeks.slice(0, words.weeks.length).map(({ weekOf, outcome }, back) => (
        <ChooseOne
          key={weekOf}
          title={words.weeks[back] ?? ''}
          name={`week-${weekOf}`}
          options={outcomes.map((value) => ({ value, words: words.outcome[value] }))}
          chosen={outcome ?? undefined}
          onChoose={(chosen) => say(weekOf, chosen)}
        />
      ))}
      <Text c="dimmed">{isShared ? words.shared : words.notShared}</Text>
    </Card>
  );
}
