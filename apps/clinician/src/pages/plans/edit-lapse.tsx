import { Box, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { PlusIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { StandardLapseStepsQuery } from './plans.graphql';
import { RemoveLine } from './row-parts';

type Lapse = PlanContent['lapseResponse'];
type Steps = Lapse['bySubstance'][number];

const parts = ['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const;

interface StepsEditorProps {
  value: Steps;
  onChange: (value: Steps) => void;
  onRemove: () => void;
}

function StepsEditor({ value, onChange, onRemove }: StepsEditorProps) {
  const { t } = useTranslation();
  const branch = t(`lapseBranch.${value.branch}`);
  return (
    <Box className={classes['block'] ?? ''} role="group" aria-label={branch}>
      <Group justify="space-between" mb={4}>
        <Text fw={600}>{t('builder.after', { branch })}</Text>
        <RemoveLine what={branch} onClick={onRemove} />
      </Group>
      <Stack gap="sm">
        {(['firstHour', 'firstDay'] as const).map((part) => (
          <Textarea
            key={part}
            label={t(`builder.${part}`)}
            autosize
            minRows={2}
            maxLength={3000}
            value={value[part]}
            onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
          />
        ))}
      </Stack>
    </Box>
  );
}

/** What keeps the patient safe after a lapse, by substance and for all, and what leads back. */
export function LapseEditor({ value, onChange }: { value: Lapse; onChange: (value: Lapse) => void }) {
  const { t } = useTranslation();
  const { data } = useDocument(StandardLapseStepsQuery, {}, { topics: [] });
  const there = value.bySubstance.map(({ branch }) => branch);
  const missing = data?.standardLapseSteps.filter(({ branch }) => !there.includes(branch)) ?? [];
  const put = (bySubstance: Steps[]): void => onChange({ ...value, bySubstance });
  return (
    <Stack gap="sm">
      {value.bySubstance.map((steps) => (
        <StepsEditor
          key={steps.branch}
          value={steps}
          onChange={(next) => put(value.bySubstance.map((each) => (each.branch === next.branch ? next : each)))}
          onRemove={() => put(value.bySubstance.filter(({ branch }) => branch !== steps.branch))}
        />
      ))}
      {missing.length > 0 && (
        <Group gap="xs">
          {missing.map((steps) => (
            <Button
              key={steps.branch}
              variant="light"
              size="compact-sm"
              leftSection={<PlusIcon size={14} />}
              onClick={() => put([...value.bySubstance, steps])}
            >
              {t('builder.addSteps', { branch: t(`lapseBranch.${steps.branch}`) })}
            </Button>
          ))}
        </Group>
      )}
      <Text fw={600} mt="xs">
        {t('builder.afterAny')}
      </Text>
      {parts.map((part) => (
        <Textarea
          key={part}
          label={t(`builder.${part}`)}
          autosize
          minRows={2}
          maxLength={3000}
          value={value[part]}
          onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
        />
      ))}
    </Stack>
  );
}

/** A few lines from the patient to themselves. */
export function NoteEditor({ value, onChange }: { value: string; onChange: (value: string | null) => void }) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('builder.noteToSelf')}
      autosize
      minRows={3}
      maxLength={3000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
