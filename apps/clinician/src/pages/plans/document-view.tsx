import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { PrintForButton } from '../../parts/print-for';
import { PartTwoNotice, PrintedOn } from '../../parts/print-parts';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { CompareLink } from './compare-link';
import { CloseCareDocumentMutation, type CareDocument } from './documents.graphql';
import classes from './plan-view.module.css';
import { ReasonDialog } from '../../parts/reason-dialog';
import { Signatures } from './signatures';

function CloseButton({ document: { id, version, number } }: { document: CareDocument }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [opened, setOpened] = useState(false);
  const end = useSendDocument(CloseCareDocumentMutation, { changes: ['plans', 'tasks'] });
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setOpened(true)}>
        {t('documents.close')}
      </Button>
      <ReasonDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('planReview.closeTitle', { number })}
        consequence={t('planReview.closeText')}
        submitLabel={t('documents.close')}
        onSubmit={async (reason) => {
          await end.mutateAsync({ input: { id, version, reason } });
          toast(t('documents.closed'));
        }}
      />
    </>
  );
}

/** A document to read and to print; it stays as it was signed. */
export function DocumentView({ document }: { document: CareDocument }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { can } = useSession();
  const said = document.sections.filter(({ lines }) => lines.length > 0);
  return (
    <>
      <Group justify="space-between" align="flex-start" my="sm" gap="sm">
        <div>
          <Group gap="sm">
            <Title order={2}>
              {`${t(`documents.kind.${document.kind}`)}, ${t('plans.version', { number: document.number }).toLowerCase()}`}
            </Title>
            <StatusBadge tone={document.status === 'ACTIVE' ? 'plain' : 'done'}>
              {t(`plans.status.${document.status}`)}
            </StatusBadge>
          </Group>
          <PrintedOn />
        </div>
        <Group gap="sm" className="sw-no-print">
          {document.number > 1 && <CompareLink href={urls.careDocumentDifference(document.patientId, document.id)} />}
          {document.status === 'ACTIVE' && can('plan:sign') && <CloseButton document={document} />}
          <PrintForButton patientId={document.patientId} categories={['PLAN', 'MEDICATION']} />
        </Group>
      </Group>
      {document.reasonForChange && (
        <Text mb="md" className={classes['written'] ?? ''}>
          {t('planView.reason', { reason: document.reasonForChange })}
        </Text>
      )}
      {document.closedReason && (
        <Text mb="md" className={classes['written'] ?? ''}>
          {t('planReview.closedBecause', { reason: document.closedReason })}
        </Text>
      )}
      <Stack gap="md">
        {said.map(({ code, lines }) => (
          <SectionCard key={code} title={t(`documents.section.${code}`)}>
            <ol className={classes['lines']}>
              {lines.map(({ id, text, phone, on }) => (
                <li key={id}>
                  <Text className={classes['written'] ?? ''}>{text}</Text>
                  {(phone ?? on) && (
                    <Text c="dimmed" className="sw-figures">
                      {on && fullDay(on, locale)}
                      {on && phone && ' · '}
                      {phone && <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{readablePhone(phone)}</Anchor>}
                    </Text>
                  )}
                </li>
              ))}
            </ol>
          </SectionCard>
        ))}
      </Stack>
      <Signatures plan={document} />
      <Text size="xs" c="dimmed" mt="md">
        {t('planView.unchangeable')}
        {document.documentHash && ` ${t('planView.fingerprint', { hash: document.documentHash.slice(0, 12) })}`}
      </Text>
      <PartTwoNotice />
    </>
  );
}
