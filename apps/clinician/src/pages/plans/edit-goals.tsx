import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { GoalHorizon } from '../../../gql/graphql';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { AddLine, LineTools } from './row-parts';
import { useRows } from './use-rows';

type Goals = PlanContent['goals'];

const horizons: GoalHorizon[] = ['SHORT', 'LONG'];

/** What the patient wants to reach, soon and later. */
export function GoalsEditor({ value, onChange }: { value: Goals; onChange: (value: Goals) => void }) {
  const { t } = useTranslation();
  const rows = useRows(value, onChange);
  return (
    <>
      <Stack gap="sm">
        {value.map((goal, index) => {
          const name = t('builder.goal', { number: index + 1 });
          return (
            <div key={goal.id} className={classes['row']} role="group" aria-label={name}>
              <div className={classes['pair']}>
                <Textarea
                  label={name}
                  autosize
                  minRows={1}
                  maxLength={500}
                  value={goal.text}
                  onChange={(event) => rows.change(goal.id, { text: event.currentTarget.value })}
                />
                <NativeSelect
                  label={t('builder.horizon')}
                  value={goal.horizon}
                  onChange={(event) =>
                    rows.change(goal.id, { horizon: event.currentTarget.value === 'LONG' ? 'LONG' : 'SHORT' })
                  }
                  data={horizons.map((each) => ({ value: each, label: t(`goalHorizon.${each}`) }))}
                />
                <TextInput
                  type="date"
                  label={t('builder.targetOn')}
                  value={goal.targetOn ?? ''}
                  onChange={(event) => rows.change(goal.id, { targetOn: event.currentTarget.value || null })}
                />
              </div>
              <LineTools what={name} onMove={(by) => rows.move(goal.id, by)} onRemove={() => rows.remove(goal.id)} />
            </div>
          );
        })}
      </Stack>
      <AddLine label={t('builder.addGoal')} onClick={() => rows.add({ horizon: 'SHORT', text: '', targetOn: null })} />
    </>
  );
}
