import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { askErasure, erasureGrounds, type OperatedOrganization } from './operator';

interface EraseDialogProps {
  organization: OperatedOrganization;
  onClose: () => void;
  onAsked: () => Promise<unknown>;
}

/** Orders that an organization is deleted after thirty days: on a ground, with a reason, and its name typed. */
export function EraseDialog({ organization: { id, name }, onClose, onAsked }: EraseDialogProps) {
  const { t } = useTranslation('admin');
  const state = useAppForm({
    initialValues: { ground: '', reason: '', typedName: '' },
    schema: z.object({
      ground: z.string().min(1, t('platform.eraseGroundMissing')),
      reason: z.string().trim().min(1, t('platform.reasonMissing')),
      typedName: z.string().refine((typed) => typed === name, t('platform.eraseMissing')),
    }),
    onSubmit: async (values) => {
      await askErasure({ organizationId: id, ...values });
      await onAsked();
      onClose();
    },
  });
  const grounds = erasureGrounds.map((ground) => ({ value: ground, label: t(`platform.ground.${ground}`) }));
  return (
    <FormDialog opened onClose={onClose} title={t('platform.eraseNamed', { name })}>
      <AppForm state={state} submitLabel={t('platform.eraseAsk')} secondary={<CancelButton onClick={onClose} />}>
        <Text>{t('platform.eraseText')}</Text>
        <Text size="sm">{t('platform.eraseLaw')}</Text>
        <NativeSelect
          label={t('platform.eraseGround')}
          data={[{ value: '', label: '' }, ...grounds]}
          data-autofocus
          {...state.field('ground')}
        />
        <Textarea
          label={t('platform.reason')}
          description={t('platform.reasonHelp')}
          autosize
          minRows={2}
          maxLength={500}
          {...state.field('reason')}
        />
        <TextInput label={t('platform.eraseType', { name })} autoComplete="off" {...state.field('typedName')} />
      </AppForm>
    </FormDialog>
  );
}
