import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { postJson } from '@stepwell/web/graphql/send';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { ConsentPaperDialog } from './consent-paper-dialog';
import type { Consent, Sharing } from './sharing.graphql';

interface GuardianSignatureProps {
  consent: Consent;
  guardians: Sharing['guardians'];
}

/** The second signature of a minor's consent: who gives it, on the tablet or on paper. */
export function GuardianSignature({ consent, guardians }: GuardianSignatureProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'tablet' | 'paper'>();
  const current = guardians.filter(({ isCurrent }) => isCurrent);
  const [chosen, setChosen] = useState('');
  const guardianId = chosen || current[0]?.id;
  const close = () => setAsking(undefined);
  const handOver = async (): Promise<void> => {
    const input = { consentId: consent.id, guardianId };
    const { url } = await postJson<{ url: string }>('/auth/tablet-consent/hand-over', input);
    window.location.replace(url);
  };
  return (
    <div className="sw-no-print">
      <SectionCard title={t('guardians.sign')}>
        <Text mb="sm">{guardianId ? t('guardians.signLead') : t('guardians.signMissing')}</Text>
        {guardianId && (
          <Stack gap="sm">
            <NativeSelect
              label={t('guardians.who')}
              value={guardianId}
              data={current.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
            <Group gap="sm">
              <Button onClick={() => setAsking('tablet')}>{t('guardians.tablet')}</Button>
              <Button variant="default" onClick={() => setAsking('paper')}>
                {t('guardians.paper')}
              </Button>
            </Group>
          </Stack>
        )}
      </SectionCard>
      <ConfirmDialog
        opened={asking === 'tablet'}
        onClose={close}
        title={t('guardians.tablet')}
        consequences={<Text>{t('consent.tabletText')}</Text>}
        confirmLabel={t('consent.tabletSubmit')}
        tone="plain"
        onConfirm={handOver}
      />
      <ConsentPaperDialog consent={consent} guardianId={guardianId} opened={asking === 'paper'} onClose={close} />
    </div>
  );
}
