import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { EmbedPart } from './embed-part';
import { CallFormsQuery, SetCallFormMutation } from './facilities.graphql';

/** The facility's public form: open or closed, and the address to link to. */
export function CallFormPart({ facilityId }: { facilityId: string }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const { data, error, refetch } = useDocument(CallFormsQuery, {}, { topics: ['organization'] });
  const set = useSendDocument(SetCallFormMutation, { changes: ['organization'] });
  const form = data?.callForms.find((one) => one.facilityId === facilityId);
  const toggle = (isOpen: boolean): void => {
    set.mutateAsync({ input: { facilityId, isOpen } }).then(
      () => toast(t(isOpen ? 'callForm.opened' : 'callForm.closed')),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  };
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Stack component="section" aria-labelledby="call-form" gap="sm" mt="xl" align="flex-start">
      <Title order={2} size="h4" id="call-form">
        {t('callForm.title')}
      </Title>
      <Text maw={640}>{t('callForm.lead')}</Text>
      {form?.isOpen && form.address && (
        <Text style={{ overflowWrap: 'anywhere' }}>
          {t('callForm.address')}{' '}
          <Anchor href={form.address} target="_blank" rel="noreferrer">
            {form.address}
          </Anchor>
        </Text>
      )}
      {form?.isOpen && form.embedAddress && (
        <EmbedPart key={form.frameOrigins.join(' ')} {...form} embedAddress={form.embedAddress} />
      )}
      {form && (
        <Button variant="default" loading={set.isPending} onClick={() => toggle(!form.isOpen)}>
          {t(form.isOpen ? 'callForm.close' : 'callForm.open')}
        </Button>
      )}
    </Stack>
  );
}
