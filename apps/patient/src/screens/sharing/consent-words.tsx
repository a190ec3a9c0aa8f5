import { Text, Title } from '@mantine/core';

interface ConsentWordsProps {
  sections: readonly { heading: string; text: string }[];
  /** `EN` or `ES`: the paper keeps its own language. */
  language: string;
}

/** Every word of a paper, in the order in which it is read. */
export function ConsentWords({ sections, language }: ConsentWordsProps) {
  return (
    <div lang={language.toLowerCase()}>
      {sections.map(({ heading, text }) => (
        <div key={heading}>
          <Title order={3} size="h4" mt="md">
            {heading}
          </Title>
          <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
        </div>
      ))}
    </div>
  );
}
