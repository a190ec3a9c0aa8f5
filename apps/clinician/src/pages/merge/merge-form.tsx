import { Button, Group, List, Radio, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { MergeField } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { MergePatientsMutation, type MergePreview } from './merge.graphql';

interface MergeFormProps {
  preview: MergePreview;
  onSwap: () => void;
  onBack: () => void;
}

/** How much hangs on a chart, in words. */
function useAmounts(): (side: MergePreview['losing']) => string {
  const { t } = useTranslation();
  return (side) => {
    const amounts = [
      side.stays > 0 && t('merge.stays', { count: side.stays }),
      side.plans > 0 && t('merge.plans', { count: side.plans }),
      side.checkIns > 0 && t('merge.checkIns', { count: side.checkIns }),
      side.groupNotes > 0 && t('merge.groupNotes', { count: side.groupNotes }),
      side.measures > 0 && t('merge.measures', { count: side.measures }),
      side.consents > 0 && t('merge.consents', { count: side.consents }),
      side.openTasks > 0 && t('merge.openTasks', { count: side.openTasks }),
    ];
    return amounts.filter(Boolean).join(' · ');
  };
}

/** Both charts beside each other, a choice where they differ, and the word that confirms. */
export function MergeForm({ preview, onSwap, onBack }: MergeFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const history = useHistory();
  const amounts = useAmounts();
  const [submitId] = useState(() => crypto.randomUUID());
  const merge = useSendDocument(MergePatientsMutation, { changes: ['patients', 'tasks', 'plans', 'follow-ups'] });
  const { losing, surviving, obstacles } = preview;
  const differing = preview.fields.filter(({ differs }) => differs);
  const state = useAppForm<{ sides: Partial<Record<MergeField, 'LOSING' | 'SURVIVING'>>; confirmation: string }>({
    initialValues: { sides: Object.fromEntries(differing.map(({ field }) => [field, 'SURVIVING'])), confirmation: '' },
    schema: z.object({ confirmation: z.string().trim().min(1, t('merge.confirmMissing')) }),
    onSubmit: async ({ sides, confirmation }) => {
      const { mergePatients } = await merge.mutateAsync({
        input: {
          ...{ submitId, confirmation, losingId: losing.patientId, survivingId: surviving.patientId },
          choices: differing.map(({ field }) => ({ field, side: sides[field] ?? 'SURVIVING' })),
        },
      });
      toast(t('merge.done'));
      history.push(urls.patient(mergePatients.id));
    },
  });
  return (
    <Stack gap="md">
      <SectionCard
        title={t('merge.which')}
        action={
          <Group gap="xs">
            <Button variant="default" size="compact-sm" onClick={onSwap}>
              {t('merge.swap')}
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={onBack}>
              {t('merge.another')}
            </Button>
          </Group>
        }
      >
        <Text>
          <Text span fw={600}>
            {t('merge.staysChart', { name: surviving.displayName })}
          </Text>{' '}
          {amounts(surviving)}
        </Text>
        <Text mt="xs">
          <Text span fw={600}>
            {t('merge.goesChart', { name: losing.displayName })}
          </Text>{' '}
          {amounts(losing)}
        </Text>
      </SectionCard>
      {obstacles.length > 0 ? (
        <Notice tone="warning" title={t('merge.obstacles')}>
          <List>
            {obstacles.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </Notice>
      ) : (
        <AppForm state={state} submitLabel={t('merge.submit')}>
          {differing.length === 0 ? (
            <Text>{t('merge.nothingDiffers')}</Text>
          ) : (
            differing.map(({ field, losing: theirs, surviving: ours }) => (
              <Radio.Group key={field} label={t(`merge.field.${field}`)} {...state.field(`sides.${field}`)}>
                <Group gap="lg" mt={6}>
                  <Radio value="SURVIVING" label={ours ?? t('merge.nothing')} />
                  <Radio value="LOSING" label={theirs ?? t('merge.nothing')} />
                </Group>
              </Radio.Group>
            ))
          )}
          <Notice tone="warning" title={t('merge.forGood')}>
            {t('merge.restrictive')}
          </Notice>
          <TextInput
            label={t('merge.confirm', { name: preview.confirmation })}
            autoComplete="off"
            maw={320}
            {...state.field('confirmation')}
          />
        </AppForm>
      )}
    </Stack>
  );
}
