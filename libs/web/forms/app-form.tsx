import { Button, Group, Stack } from '@mantine/core';
import { ErrorSummary } from '@stepwell/web/ui/error-summary';
import type { ReactNode } from 'react';
import type { AppFormState } from './use-app-form';

interface AppFormProps<Values extends Record<string, unknown>> {
  state: AppFormState<Values>;
  /** Verb of the button: "Create patient". */
  submitLabel: string;
  /** Other ways out, after the button. */
  secondary?: ReactNode;
  fullWidthButton?: boolean;
  children: ReactNode;
}

/** One column of fields under the error summary, and one button. */
export function AppForm<Values extends Record<string, unknown>>(props: AppFormProps<Values>) {
  const { state, submitLabel, secondary, fullWidthButton, children } = props;
  return (
    <form noValidate onSubmit={state.submit}>
      <Stack gap="md">
        <ErrorSummary problems={state.problems} attempt={state.attempt} />
        {children}
        <Group gap="sm" mt="xs">
          <Button type="submit" loading={state.busy} fullWidth={fullWidthButton ?? false}>
            {submitLabel}
          </Button>
          {secondary}
        </Group>
      </Stack>
    </form>
  );
}
