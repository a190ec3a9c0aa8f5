import { PasswordInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import type { TFunction } from 'i18next';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';

const shortest = 15;
const longest = 128;

/** Rule of a new password; the server also refuses common ones. */
export function newPasswordRule(t: TFunction) {
  return z
    .string()
    .min(shortest, t('newPassword.tooShort', { count: shortest }))
    .max(longest, t('newPassword.tooLong', { count: longest }));
}

/** A new password, with advice that leads to a good one. */
export function NewPasswordField<Values extends { password: string }>({ state }: { state: AppFormState<Values> }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  return (
    <PasswordInput
      label={t('newPassword.label')}
      description={t('newPassword.advice', { count: shortest })}
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': tWeb('form.showPassword') }}
      {...state.field('password')}
    />
  );
}
