import { Button, Group, Stack, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { Notice } from '@stepwell/web/ui/notice';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { takeParts } from './merge-drafts';
import { draftOf, sectionOf, type DraftPart, type Plan, type PlanDraft } from './plan-draft';
import { usePartNames } from './plan-outline';
import { PartView } from './part-view';

interface ConflictNoticeProps {
  /** My text, with everything else already combined. */
  draft: PlanDraft;
  theirs: Plan;
  /** Sections that both changed. */
  parts: DraftPart[];
  onSettle: (draft: PlanDraft) => void;
}

/** Told to the second of two editors: what both changed, the other text to compare, and the choice. */
export function ConflictNotice({ draft, theirs, parts, onSettle }: ConflictNoticeProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const nameOf = usePartNames();
  const [shown, setShown] = useState(false);
  const other = draftOf(theirs);
  return (
    <Notice tone="warning" role="alert" title={t('conflict.title')}>
      <Text>
        {t('conflict.text', {
          when: sayMoment(theirs.updatedAt, reader),
          sections: parts.map(nameOf).join(', '),
        })}
      </Text>
      <Text c="dimmed" mt={4}>
        {t('conflict.mineHelp')}
      </Text>
      <Group gap="sm" mt="sm">
        <Button size="compact-sm" onClick={() => onSettle({ ...draft })}>
          {t('conflict.mine')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => onSettle(takeParts(draft, other, parts))}>
          {t('conflict.theirs')}
        </Button>
        <Button variant="subtle" size="compact-sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'conflict.hide' : 'conflict.show')}
        </Button>
      </Group>
      {shown && (
        <Stack gap="md" mt="md">
          {parts.map((part) => (
            <div key={part}>
              <Text fw={600}>{nameOf(part)}</Text>
              <PartView part={sectionOf(part)} draft={other} meetings={theirs.content.meetings} />
            </div>
          ))}
        </Stack>
      )}
    </Notice>
  );
}
