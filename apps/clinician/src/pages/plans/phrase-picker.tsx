import { Button, Menu, ScrollArea, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PlanPhrasesQuery as Answer } from '../../../gql/graphql';
import type { ChangePart } from './part-editor';
import { PlanPhrasesQuery } from './phrases.graphql';
import { takenOver, untaken, type PhrasePart } from './take-phrase';
import type { PlanDraft } from './plan-draft';

type Phrases = Answer['planPhrases']['earlier'];

interface PhrasePickerProps {
  part: PhrasePart;
  draft: PlanDraft;
  patientId: string;
  onChange: ChangePart;
}

/** Lines that were written before, from this patient's versions and from templates; one press takes one over. */
export function PhrasePicker({ part, draft, patientId, onChange }: PhrasePickerProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { data } = useDocument(PlanPhrasesQuery, { patientId }, { topics: [], enabled: opened });
  const group = (title: string, phrases: Phrases | undefined) => {
    const lines = phrases ? untaken(part, phrases, draft) : [];
    if (lines.length === 0) return null;
    return (
      <>
        <Menu.Label>{title}</Menu.Label>
        {lines.map(({ id, words }) => (
          <Menu.Item key={id} onClick={() => onChange(part, takenOver(part, phrases!, id, draft))}>
            <Text lineClamp={2}>{words}</Text>
          </Menu.Item>
        ))}
      </>
    );
  };
  const earlier = group(t('phrases.earlier'), data?.planPhrases.earlier);
  const templates = group(t('phrases.templates'), data?.planPhrases.templates);
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      width={360}
      closeOnItemClick={false}
      withinPortal
    >
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" mt="sm">
          {t('phrases.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={320} type="auto">
          {data && !earlier && !templates && <Menu.Label>{t('phrases.none')}</Menu.Label>}
          {!data && <Menu.Label>{t('phrases.loading')}</Menu.Label>}
          {earlier}
          {templates}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
