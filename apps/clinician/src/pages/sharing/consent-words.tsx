import { Stack, Text, Title } from '@mantine/core';
import type { Consent } from './sharing.graphql';

/** The words of a consent, in the language in which they are read. */
export function ConsentWords({ sections, language }: Pick<Consent, 'sections' | 'language'>) {
  return (
    <Stack gap="sm" lang={language.toLowerCase()}>
      {sections.map(({ heading, text }) => (
        <div key={heading}>
          <Title order={3} size="h4">
            {heading}
          </Title>
          <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
        </div>
      ))}
    </Stack>
  );
}
