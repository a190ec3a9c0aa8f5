import { Anchor, Box, Text } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { Signable } from './signable';
import classes from './plan-view.module.css';

/** Who signed, how and when; on paper, a line for the patient while theirs is missing. */
export function Signatures({ plan }: { plan: Signable }) {
  const { t } = useTranslation();
  const reader = useReader();
  const valid = plan.signatures.filter(({ voidedAt }) => !voidedAt);
  return (
    <Box mt="md">
      {valid.length > 0 && (
        <SectionCard title={t('signature.title')}>
          <ul className={classes['lines']}>
            {valid.map(
              ({ id, signer, method, name, title, witnessName, secondWitnessName, reason, paperId, signedAt }) => (
                <li key={id}>
                  <Text>{[t(`signature.signer.${signer}`, { name }), title].filter(Boolean).join(', ')}</Text>
                  <Text size="xs" c="dimmed">
                    <MomentText at={signedAt} zone={reader.zone} />
                    {` · ${t(`signature.method.${method}`, { name: witnessName ?? '', second: secondWitnessName ?? '' })}`}
                    {reason && ` · ${t('verbal.because', { reason })}`}
                    {paperId && (
                      <>
                        {' · '}
                        <Anchor href={`/imports/plan-papers/${paperId}`} download size="xs">
                          {t('signature.scan')}
                        </Anchor>
                      </>
                    )}
                  </Text>
                </li>
              ),
            )}
          </ul>
        </SectionCard>
      )}
      {plan.status === 'AWAITING_PATIENT' && (
        <Box className="sw-print-only">
          <Text mt="xl">{t('signature.line')}</Text>
          <Text mt="xl">______________________________ &nbsp; ______________</Text>
          <Text size="xs">
            {t('signature.paperOf', { number: plan.number, hash: plan.documentHash?.slice(0, 12) ?? '' })}
          </Text>
        </Box>
      )}
    </Box>
  );
}
