import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { AddLine, LineTools } from './row-parts';
import { useRows } from './use-rows';

interface MotivationsEditorProps {
  value: PlanContent['motivations'];
  onChange: (value: PlanContent['motivations']) => void;
}

/** Reasons, in the patient's own words. */
export function MotivationsEditor({ value, onChange }: MotivationsEditorProps) {
  const { t } = useTranslation();
  const rows = useRows(value, onChange);
  return (
    <>
      <Stack gap="sm">
        {value.map(({ id, text }, index) => {
          const name = t('builder.reason', { number: index + 1 });
          return (
            <div key={id} className={classes['row']}>
              <Textarea
                aria-label={name}
                autosize
                minRows={1}
                maxLength={500}
                value={text}
                onChange={(event) => rows.change(id, { text: event.currentTarget.value })}
              />
              <LineTools what={name} onMove={(by) => rows.move(id, by)} onRemove={() => rows.remove(id)} />
            </div>
          );
        })}
      </Stack>
      <AddLine label={t('builder.addReason')} onClick={() => rows.add({ text: '' })} />
    </>
  );
}
