import { Button, Code, CopyButton, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SetCallFormMutation } from './facilities.graphql';

interface EmbedPartProps {
  facilityId: string;
  embedAddress: string;
  frameOrigins: readonly string[];
}

/** The form within a page of the facility's own website: which websites may show it, and the code to paste there. */
export function EmbedPart({ facilityId, embedAddress, frameOrigins }: EmbedPartProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [origins, setOrigins] = useState(frameOrigins.join('\n'));
  const [problem, setProblem] = useState<string>();
  const set = useSendDocument(SetCallFormMutation, { changes: ['organization'] });
  // A promise, since what was saved takes this form's place before a callback of the mutation would be heard.
  const save = (): void => {
    set.mutateAsync({ input: { facilityId, isOpen: true, frameOrigins: origins.split(/\s+/).filter(Boolean) } }).then(
      () => toast(t('embed.saved')),
      (thrown: unknown) => setProblem(errorSentence(thrown, tWeb)),
    );
  };
  // The address of the form holds no sign that means something in HTML.
  const snippet = `<iframe src="${embedAddress}" title="${t('embed.frameTitle')}" width="100%" height="1100" loading="lazy" style="border: 0"></iframe>`;
  return (
    <Stack gap="sm" maw={640}>
      <Title order={3} size="h4" mt="sm">
        {t('embed.title')}
      </Title>
      <Text>{t('embed.lead')}</Text>
      <Textarea
        label={t('embed.origins')}
        description={t('embed.originsHelp')}
        rows={3}
        error={problem}
        value={origins}
        onChange={(event) => {
          setOrigins(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
      <Group>
        <Button variant="default" loading={set.isPending} onClick={save}>
          {t('embed.save')}
        </Button>
      </Group>
      {frameOrigins.length > 0 && (
        <>
          <Text>{t('embed.paste')}</Text>
          <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {snippet}
          </Code>
          <CopyButton value={snippet}>
            {({ copied, copy }) => (
              <Group>
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'embed.copied' : 'embed.copy')}
                </Button>
              </Group>
            )}
          </CopyButton>
        </>
      )}
    </Stack>
  );
}
