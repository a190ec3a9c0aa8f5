import { Button, Code, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** Shows recovery codes the one time they can be seen. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const copy = (): void => {
    navigator.clipboard.writeText(codes.join('\n')).then(
      () => toast(t('security.copied')),
      () => toast(t('security.notCopied')),
    );
  };
  return (
    <Stack gap="md">
      <Text>{t('security.codesLead')}</Text>
      <SimpleGrid component="ul" cols={{ base: 1, xs: 2 }} spacing="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {codes.map((code) => (
          <Code key={code} component="li" block fz="md">
            {code}
          </Code>
        ))}
      </SimpleGrid>
      <Group gap="sm">
        <Button onClick={onDone} data-autofocus>
          {t('security.codesKept')}
        </Button>
        <Button variant="default" onClick={copy}>
          {t('security.copy')}
        </Button>
      </Group>
    </Stack>
  );
}
