import { Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { CopingKind } from '../../../gql/graphql';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { AddLine, LineBlock } from './row-parts';
import { useRows } from './use-rows';

type Strategies = PlanContent['copingStrategies'];
type Situations = PlanContent['highRiskSituations'];

const kinds: CopingKind[] = ['AVOID', 'COPE', 'URGE_MANAGEMENT', 'LIFESTYLE'];

interface StrategyEditorProps {
  number: number;
  value: Strategies[number];
  situations: Situations;
  onChange: (changes: Partial<Strategies[number]>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function StrategyEditor({ number, value, situations, onChange, onMove, onRemove }: StrategyEditorProps) {
  const { t } = useTranslation();
  return (
    <LineBlock what={t('builder.strategy', { number })} onMove={onMove} onRemove={onRemove}>
      <Textarea
        label={t('builder.strategyText')}
        autosize
        minRows={1}
        maxLength={500}
        value={value.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      <div className={classes['pair']}>
        <NativeSelect
          label={t('builder.kind')}
          value={value.kind}
          onChange={(event) => {
            const kind = kinds.find((each) => each === event.currentTarget.value);
            if (kind) onChange({ kind });
          }}
          data={kinds.map((kind) => ({ value: kind, label: t(`copingKind.${kind}`) }))}
        />
        <Textarea
          label={t('builder.steps')}
          autosize
          minRows={1}
          value={value.steps.join('\n')}
          onChange={(event) =>
            onChange({ steps: event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n') })
          }
        />
      </div>
      {situations.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('builder.noSituations')}
        </Text>
      ) : (
        <Checkbox.Group
          label={t('builder.linked')}
          value={value.situationIds}
          onChange={(situationIds) => onChange({ situationIds })}
        >
          <Stack gap="xs" mt={4}>
            {situations.map(({ id, description }, index) => (
              <Checkbox
                key={id}
                value={id}
                label={description.trim() || t('builder.unnamedSituation', { number: index + 1 })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </LineBlock>
  );
}

interface CopingEditorProps {
  value: Strategies;
  situations: Situations;
  onChange: (value: Strategies) => void;
}

/** Coping strategies, each linked to the situations it is for. */
export function CopingEditor({ value, situations, onChange }: CopingEditorProps) {
  const { t } = useTranslation();
  const rows = useRows(value, onChange);
  return (
    <>
      <Stack gap="sm">
        {value.map((strategy, index) => (
          <StrategyEditor
            key={strategy.id}
            number={index + 1}
            value={strategy}
            situations={situations}
            onChange={(changes) => rows.change(strategy.id, changes)}
            onMove={(by) => rows.move(strategy.id, by)}
            onRemove={() => rows.remove(strategy.id)}
          />
        ))}
      </Stack>
      <AddLine
        label={t('builder.addStrategy')}
        onClick={() => rows.add({ kind: 'COPE', text: '', steps: [], situationIds: [] })}
      />
    </>
  );
}
