import { PasswordInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { PlainPage } from '@stepwell/web/ui/plain-page';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { acceptOperator } from './operator';

const SHORTEST = 15;

/** Chooses the password with the link that the command line printed. */
export function OperatorPassword({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm({
    initialValues: { password: '' },
    schema: z.object({ password: z.string().min(SHORTEST, t('platform.passwordShort', { count: SHORTEST })) }),
    onSubmit: async ({ password }) => {
      await acceptOperator(token, password);
      onDone();
    },
  });
  return (
    <PlainPage product={t('product')} title={t('platform.passwordTitle')} lead={t('platform.passwordLead')}>
      <AppForm state={state} submitLabel={t('platform.passwordSave')} fullWidthButton>
        <PasswordInput
          label={t('platform.password')}
          description={t('platform.passwordHelp', { count: SHORTEST })}
          autoComplete="new-password"
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': tWeb('form.showPassword') }}
          {...state.field('password')}
        />
      </AppForm>
    </PlainPage>
  );
}
