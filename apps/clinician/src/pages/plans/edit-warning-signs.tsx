import { NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { WarningObserver, WarningStage } from '../../../gql/graphql';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { AddLine, LineTools } from './row-parts';
import { useRows } from './use-rows';

type Signs = PlanContent['warningSigns'];

const stages: WarningStage[] = ['EARLY', 'MIDDLE', 'LATE'];
const observers: WarningObserver[] = ['SELF', 'OTHER'];

/** Warning signs by stage, with who notices them. */
export function WarningSignsEditor({ value, onChange }: { value: Signs; onChange: (value: Signs) => void }) {
  const { t } = useTranslation();
  const rows = useRows(value, onChange);
  return (
    <Stack gap="lg">
      {stages.map((stage) => (
        <div key={stage} role="group" aria-label={t(`stage.${stage}`)}>
          <Text fw={600} mb={4}>
            {t(`stage.${stage}`)}
          </Text>
          <Stack gap="sm">
            {value
              .filter((sign) => sign.stage === stage)
              .map((sign, index, ofStage) => {
                const name = `${t(`stage.${stage}`)}, ${t('builder.sign', { number: index + 1 })}`;
                return (
                  <div key={sign.id} className={classes['row']}>
                    <div className={classes['pair']}>
                      <Textarea
                        aria-label={name}
                        autosize
                        minRows={1}
                        maxLength={500}
                        value={sign.text}
                        onChange={(event) => rows.change(sign.id, { text: event.currentTarget.value })}
                      />
                      <NativeSelect
                        aria-label={`${name}: ${t('builder.observer')}`}
                        value={sign.observer}
                        onChange={(event) =>
                          rows.change(sign.id, { observer: event.currentTarget.value === 'OTHER' ? 'OTHER' : 'SELF' })
                        }
                        data={observers.map((each) => ({
                          value: each,
                          label: `${t('builder.observer')}: ${t(`observer.${each}`)}`,
                        }))}
                      />
                    </div>
                    <LineTools
                      what={name}
                      onMove={(by) => rows.move(sign.id, by, ofStage)}
                      onRemove={() => rows.remove(sign.id)}
                    />
                  </div>
                );
              })}
          </Stack>
          <AddLine label={t('builder.addSign')} onClick={() => rows.add({ stage, observer: 'SELF', text: '' })} />
        </div>
      ))}
    </Stack>
  );
}
