import { Radio, Stack } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ConsentSource } from '../../../gql/graphql';

const sources: ConsentSource[] = ['WRITTEN', 'VERBAL', 'ELECTRONIC'];

/** What was chosen below; undefined before. */
export function sourceOf(value: string): ConsentSource | undefined {
  return sources.find((known) => known === value);
}

/** How a patient said yes or no. */
export function ConsentSourceField(props: Omit<ComponentProps<typeof Radio.Group>, 'children'>) {
  const { t } = useTranslation();
  return (
    <Radio.Group {...props}>
      <Stack gap="sm" mt="xs">
        {sources.map((value) => (
          <Radio key={value} value={value} label={t(`consents.sourceChoice.${value}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
