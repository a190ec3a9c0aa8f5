import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SituationKind } from '../../../gql/graphql';
import { TimeWindowsEditor } from './edit-time-windows';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { AddLine, LineBlock } from './row-parts';
import { useRows } from './use-rows';
import { WindowOptions } from './window-options';

type Situations = PlanContent['highRiskSituations'];

const kinds: SituationKind[] = [
  'NEGATIVE_EMOTION',
  'PHYSICAL',
  'URGE',
  'CONFLICT',
  'SOCIAL_PRESSURE',
  'TESTING_CONTROL',
  'POSITIVE_EMOTION',
  'POSITIVE_SOCIAL',
];
const ratings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface RatingProps {
  label: string;
  value: number | null | undefined;
  onChange: (value: number | null) => void;
}

function Rating({ label, value, onChange }: RatingProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      value={value === null || value === undefined ? '' : String(value)}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
      data={[
        { value: '', label: t('builder.notRated') },
        ...ratings.map((each) => ({ value: String(each), label: t('builder.rating', { value: each }) })),
      ]}
    />
  );
}

interface SituationEditorProps {
  number: number;
  value: Situations[number];
  /** Whose meetings stand beside the hours; absent in a template. */
  patientId: string | undefined;
  onChange: (changes: Partial<Situations[number]>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function SituationEditor({ number, value, patientId, onChange, onMove, onRemove }: SituationEditorProps) {
  const { t } = useTranslation();
  return (
    <LineBlock what={t('builder.situation', { number })} onMove={onMove} onRemove={onRemove}>
      <Textarea
        label={t('builder.what')}
        autosize
        minRows={2}
        maxLength={500}
        value={value.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
      />
      <div className={classes['pair']}>
        <NativeSelect
          label={t('builder.kind')}
          value={value.kind}
          onChange={(event) => {
            const kind = kinds.find((each) => each === event.currentTarget.value);
            if (kind) onChange({ kind });
          }}
          data={kinds.map((kind) => ({ value: kind, label: t(`situationKind.${kind}`) }))}
        />
        <Rating
          label={t('builder.likelihood')}
          value={value.likelihood}
          onChange={(likelihood) => onChange({ likelihood })}
        />
        <Rating
          label={t('builder.confidence')}
          value={value.confidence}
          onChange={(confidence) => onChange({ confidence })}
        />
      </div>
      <TimeWindowsEditor value={value.timeWindows} onChange={(timeWindows) => onChange({ timeWindows })} />
      {patientId && <WindowOptions patientId={patientId} windows={value.timeWindows} />}
    </LineBlock>
  );
}

interface SituationsEditorProps {
  value: Situations;
  patientId: string | undefined;
  onChange: (value: Situations) => void;
}

/** High-risk situations: what, how likely, how sure, and when. */
export function SituationsEditor({ value, patientId, onChange }: SituationsEditorProps) {
  const { t } = useTranslation();
  const rows = useRows(value, onChange);
  return (
    <>
      <Stack gap="sm">
        {value.map((situation, index) => (
          <SituationEditor
            key={situation.id}
            number={index + 1}
            value={situation}
            patientId={patientId}
            onChange={(changes) => rows.change(situation.id, changes)}
            onMove={(by) => rows.move(situation.id, by)}
            onRemove={() => rows.remove(situation.id)}
          />
        ))}
      </Stack>
      <AddLine
        label={t('builder.addSituation')}
        onClick={() =>
          rows.add({ kind: 'NEGATIVE_EMOTION', description: '', likelihood: null, confidence: null, timeWindows: [] })
        }
      />
    </>
  );
}
