import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { KnownCaller } from '../../parts/known-caller';
import { UseChartButton } from '../../parts/use-chart-button';
import { useColleagues } from '../../parts/use-colleagues';
import { FollowInquiryMutation } from './inquiries.graphql';
import { endedStages, openStages, type Inquiry, type Stage } from './inquiry';

function FollowForm({ inquiry, onClose }: { inquiry: Inquiry; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const colleagues = useColleagues('inquiry:manage') ?? [];
  const follow = useSendDocument(FollowInquiryMutation, { changes: ['intakes', 'tasks'] });
  const state = useAppForm({
    initialValues: {
      stage: inquiry.stage,
      reason: inquiry.reason ?? '',
      ownerId: inquiry.owner?.id ?? '',
      nextAction: inquiry.nextAction ?? '',
      nextActionOn: inquiry.nextActionOn ?? '',
    },
    schema: z
      .object({
        stage: z.string(),
        reason: z.string().max(500, t('inquiries.reasonLong')),
        nextAction: z.string().max(200, t('inquiries.nextActionLong')),
        nextActionOn: z.string(),
      })
      .refine(({ stage, reason }) => !needsReason(stage as Stage) || reason.trim() !== '', {
        path: ['reason'],
        error: t('inquiries.reasonMissing'),
      }),
    onSubmit: async ({ stage, reason, ownerId, nextAction, nextActionOn }) => {
      await follow.mutateAsync({
        input: {
          ...{ id: inquiry.id, version: inquiry.version, stage, ownerId: ownerId || null },
          ...{ reason: reason.trim() || null, nextAction: nextAction.trim() || null },
          nextActionOn: nextActionOn || null,
        },
      });
      onClose();
      toast(t('inquiries.movedOn'));
    },
  });
  const { stage } = state.form.values;
  const ends = endedStages.includes(stage);
  const owner = inquiry.owner && { value: inquiry.owner.id, label: inquiry.owner.displayName };
  const people = colleagues.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <AppForm state={state} submitLabel={t('inquiries.moveOnSubmit')} secondary={<CancelButton onClick={onClose} />}>
      {inquiry.patientId === null && (
        <KnownCaller
          askFor={inquiry.askFor}
          phone={inquiry.phone}
          actionOf={(patient) => <UseChartButton inquiryId={inquiry.id} patient={patient} onUsed={onClose} />}
        />
      )}
      <NativeSelect
        label={t('inquiries.stageLabel')}
        data={[
          { group: t('inquiries.stillOpen'), items: openStages.map((value) => ({ value, label: stageName(value) })) },
          { group: t('inquiries.endsIt'), items: endedStages.map((value) => ({ value, label: stageName(value) })) },
        ]}
        data-autofocus
        {...state.field('stage')}
      />
      {needsReason(stage) && (
        <Textarea label={t('inquiries.reasonLabel')} autosize minRows={2} {...state.field('reason')} />
      )}
      <NativeSelect
        label={t('inquiries.ownerLabel')}
        data={[
          { value: '', label: t('inquiries.nobody') },
          ...(owner && !people.some(({ value }) => value === owner.value) ? [owner] : []),
          ...people,
        ]}
        {...state.field('ownerId')}
      />
      {!ends && (
        <>
          <TextInput
            label={tWeb('form.optional', { label: t('inquiries.nextActionLabel') })}
            {...state.field('nextAction')}
          />
          <TextInput
            type="date"
            label={tWeb('form.optional', { label: t('inquiries.nextActionOnLabel') })}
            {...state.field('nextActionOn')}
          />
        </>
      )}
    </AppForm>
  );

  function stageName(value: Stage): string {
    return t(`inquiries.stage.${value}`);
  }
}

function needsReason(stage: Stage): boolean {
  return endedStages.includes(stage) && stage !== 'ADMITTED';
}

/** Where an inquiry goes next, who looks after it, and what comes then. */
export function FollowDialog({ inquiry, onClose }: { inquiry: Inquiry | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={inquiry !== undefined}
      onClose={onClose}
      title={inquiry ? t('inquiries.moveOnOf', { name: inquiry.askFor }) : ''}
    >
      {inquiry && <FollowForm key={`${inquiry.id} ${inquiry.version}`} inquiry={inquiry} onClose={onClose} />}
    </FormDialog>
  );
}
