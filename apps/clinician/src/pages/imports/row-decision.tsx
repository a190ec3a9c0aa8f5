import { Anchor, Checkbox, Radio, Stack, Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ImportRowDecision } from '../../../gql/graphql';
import { urls } from '../../urls';
import type { ImportRow } from './import-words';
import { DecideImportRowMutation } from './imports.graphql';

interface RowDecisionProps {
  row: ImportRow;
  /** The file is not taken yet. */
  isOpen: boolean;
  /** It was taken: who is missing can still be decided. */
  isFinished: boolean;
}

function useDecide(row: ImportRow) {
  const { t } = useTranslation('web');
  const toast = useToast();
  const decide = useSendDocument(DecideImportRowMutation, { changes: ['intakes'] });
  return (said: { decision?: ImportRowDecision | null; patientId?: string | null; accepted?: string[] }): void =>
    decide.mutate({ input: { rowId: row.id, ...said } }, { onError: (thrown) => toast(errorSentence(thrown, t)) });
}

function Differences({ row, isOpen }: RowDecisionProps) {
  const { t } = useTranslation();
  const decide = useDecide(row);
  const accepted = row.differences.filter((each) => each.isAccepted).map(({ field }) => field);
  return (
    <Stack gap="xs">
      {row.differences.map(({ field, ours, theirs, isAccepted }) => (
        <Checkbox
          key={field}
          checked={isAccepted}
          disabled={!isOpen}
          label={t(`imports.field.${field}` as 'imports.field.phone')}
          description={t('imports.differs', { ours: ours ?? t('imports.nothing'), theirs })}
          onChange={({ currentTarget }) =>
            decide({
              accepted: currentTarget.checked ? [...accepted, field] : accepted.filter((each) => each !== field),
            })
          }
        />
      ))}
    </Stack>
  );
}

function Duplicate({ row, isOpen }: RowDecisionProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const decide = useDecide(row);
  const value = row.decision === 'SAME' ? (row.patientId ?? '') : (row.decision ?? '');
  const choose = (chosen: string): void =>
    chosen === 'ANOTHER' || chosen === 'SKIP'
      ? decide({ decision: chosen })
      : decide({ decision: 'SAME', patientId: chosen });
  return (
    <Radio.Group label={t('imports.whoIsIt', { name: row.name ?? '' })} value={value} onChange={choose}>
      <Stack gap="xs" mt="xs">
        {row.matches.map(({ id, displayName, birthDate, facilityName, reasons }) => (
          <Radio
            key={id}
            value={id}
            disabled={!isOpen}
            label={t('imports.samePerson', { name: displayName })}
            description={
              <>
                {t('imports.born', { day: writtenDay(birthDate, locale) })} · {facilityName} ·{' '}
                {reasons.map((reason) => t(`similar.reason.${reason}`)).join(', ')}
              </>
            }
          />
        ))}
        <Radio value="ANOTHER" disabled={!isOpen} label={t('imports.anotherPerson')} />
        <Radio value="SKIP" disabled={!isOpen} label={t('imports.skip')} />
      </Stack>
      <Stack gap={4} mt="xs">
        {row.matches.map(({ id, displayName }) => (
          <Anchor key={id} component={RouterLink} href={urls.patient(id)} size="sm" underline="always">
            {t('imports.openChartOf', { name: displayName })}
          </Anchor>
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Missing({ row, isOpen, isFinished }: RowDecisionProps) {
  const { t } = useTranslation();
  const decide = useDecide(row);
  return (
    <Radio.Group
      label={t('imports.whereIs', { name: row.name ?? '' })}
      value={row.decision ?? ''}
      onChange={(chosen) => decide({ decision: chosen as ImportRowDecision })}
    >
      <Stack gap="xs" mt="xs" mb="xs">
        <Radio value="STILL_HERE" disabled={!isOpen && !isFinished} label={t('imports.stillHere')} />
        <Radio value="LEFT" disabled={!isOpen && !isFinished} label={t('imports.left')} />
      </Stack>
      {row.decision === 'LEFT' && <Text size="sm">{t('imports.dischargeInChart')}</Text>}
    </Radio.Group>
  );
}

/** What a person can say of a row. */
export function RowDecision(props: RowDecisionProps) {
  const { t } = useTranslation();
  const { row, isOpen } = props;
  const decide = useDecide(row);
  if (row.isDone)
    return (
      <Text>{t(`imports.done.${row.outcome === 'READY' || row.decision === 'ANOTHER' ? 'admitted' : 'changed'}`)}</Text>
    );
  if (row.outcome === 'CHANGED') return <Differences {...props} />;
  if (row.outcome === 'DUPLICATE') return <Duplicate {...props} />;
  if (row.outcome === 'MISSING') return <Missing {...props} />;
  if (row.outcome !== 'READY') return null;
  return (
    <Checkbox
      checked={row.decision !== 'SKIP'}
      disabled={!isOpen}
      label={t('imports.admit')}
      aria-label={t('imports.admitName', { name: row.name ?? '' })}
      onChange={({ currentTarget }) => decide({ decision: currentTarget.checked ? null : 'SKIP' })}
    />
  );
}
