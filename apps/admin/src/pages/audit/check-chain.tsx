import { Button, Group, Text } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useReader } from '@stepwell/web/format/use-reader';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { useRef, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AuditCheckQuery as Answer } from '../../../gql/graphql';
import { AuditCheckQuery } from './audit.graphql';

type Stretch = Answer['auditCheck'];

interface Checked {
  seals: number;
  events: number;
  last: Stretch;
}

/** Follows the chain stretch by stretch, telling how far it came, until its end or the first place that does not hold. */
async function followChain(tell: (checked: Checked) => void, isWanted: () => boolean): Promise<void> {
  let checked: Checked | undefined;
  do {
    const next: Stretch['next'] = checked?.last.next ?? null;
    const from = next ? { seal: next.seal, hash: next.hash } : null;
    const { auditCheck: last } = await sendDocument(AuditCheckQuery, { from });
    checked = {
      seals: (checked?.seals ?? 0) + last.seals,
      events: (checked?.events ?? 0) + last.events,
      last,
    };
    tell(checked);
  } while (checked.last.next && isWanted());
}

function Finding({ checked: { seals, events, last } }: { checked: Checked }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  const counts = { seals: number.format(seals), events: number.format(events) };
  if (last.broken) {
    const { fault, seal, eventId } = last.broken;
    return (
      <Notice tone="safety" role="alert" title={t('audit.chain.broken')}>
        <Text>{t(`audit.chain.fault.${fault}`, { seal: seal ?? '' })}</Text>
        {eventId && <Text style={{ overflowWrap: 'anywhere' }}>{t('audit.chain.row', { id: eventId })}</Text>}
        <Text mt="xs">{t('audit.chain.brokenNext', counts)}</Text>
      </Notice>
    );
  }
  if (last.next) return <Text role="status">{t('audit.chain.soFar', counts)}</Text>;
  return (
    <Notice tone="info" role="status" title={t('audit.chain.holds', counts)}>
      {last.head.seal > 0 && (
        <Text style={{ overflowWrap: 'anywhere' }}>{t('audit.chain.head', { ...last.head })}</Text>
      )}
    </Notice>
  );
}

/** Asks whether anybody changed, removed or slipped in a row, and says what was found. */
export function CheckChain() {
  const { t } = useTranslation('admin');
  const [checked, setChecked] = useState<Checked>();
  const [error, setError] = useState<ApiError>();
  const [isChecking, setChecking] = useState(false);
  const mounted = useRef(true);
  const check = async (): Promise<void> => {
    setChecked(undefined);
    setError(undefined);
    setChecking(true);
    try {
      await followChain(setChecked, () => mounted.current);
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setChecking(false);
    }
  };
  return (
    <section
      aria-label={t('audit.chain.title')}
      ref={() => {
        mounted.current = true;
        return () => {
          mounted.current = false;
        };
      }}
    >
      <Group gap="sm" mb="sm" justify="space-between">
        <Text maw={640}>{t('audit.chain.words')}</Text>
        <Button variant="default" loading={isChecking} onClick={() => void check()}>
          {t('audit.chain.check')}
        </Button>
      </Group>
      {error ? <ErrorState error={error} onRetry={() => void check()} /> : checked && <Finding checked={checked} />}
    </section>
  );
}
