import { Anchor, Button, Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSession } from '@stepwell/web/session/session-provider';
import type { DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { sayMinutes } from '../../parts/say-minutes';
import { urls } from '../../urls';
import { minutesToEnd, minutesWaited, type Inquiry } from './inquiry';

function WhoCell({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600}>{inquiry.askFor}</Text>
      <Text size="xs" c="dimmed">
        {t(`inquiries.caller.${inquiry.caller}`)} · {t(`inquiries.source.${inquiry.source}`)} · {inquiry.facilityName}
      </Text>
      {inquiry.note && <Text size="sm">{inquiry.note}</Text>}
    </>
  );
}

function CallCell({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation();
  return (
    <>
      <Anchor href={`tel:${inquiry.phone}`} className="sw-figures">
        {readablePhone(inquiry.phone)}
      </Anchor>
      <Text size="xs" c="dimmed">
        {t(`inquiries.bestTime.${inquiry.bestTime}`)} · {t(`inquiries.language.${inquiry.language}`)}
      </Text>
      <Text size="xs" c="dimmed">
        {t(`inquiries.voicemail.${inquiry.voicemail}`)}
      </Text>
    </>
  );
}

function WaitCell({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const minutes = minutesWaited(inquiry, useProductNow());
  const amount =
    minutes < 120
      ? t('inquiries.minutes', { count: minutes })
      : t('inquiries.hours', { count: Math.floor(minutes / 60) });
  const admittedAfter = inquiry.patientId ? minutesToEnd(inquiry) : null;
  const [last] = inquiry.calls;
  return (
    <>
      {inquiry.firstReachedAt ? (
        <Text>{t('inquiries.reachedAfter', { amount })}</Text>
      ) : (
        <StatusBadge tone={inquiry.endedAt ? 'plain' : 'overdue'}>{t('inquiries.waiting', { amount })}</StatusBadge>
      )}
      {admittedAfter !== null && (
        <Text size="sm">{t('inquiries.admittedAfter', { amount: sayMinutes(admittedAfter, locale) })}</Text>
      )}
      {last && (
        <Text size="xs" c="dimmed">
          {t(`inquiries.outcome.${last.outcome}`)}, {last.madeByName}, <MomentText at={last.madeAt} />
        </Text>
      )}
    </>
  );
}

function StageCell({ inquiry }: { inquiry: Inquiry }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { can } = useSession();
  return (
    <>
      <Text>{t(`inquiries.stage.${inquiry.stage}`)}</Text>
      {inquiry.patientId && can('patient:read') && (
        <Anchor
          component={RouterLink}
          href={urls.patient(inquiry.patientId)}
          aria-label={t('inquiries.openChartOf', { name: inquiry.askFor })}
        >
          {t('inquiries.openChart')}
        </Anchor>
      )}
      {inquiry.nextAction && (
        <Text size="sm">
          {inquiry.nextAction}
          {inquiry.nextActionOn && ` · ${sayDay(inquiry.nextActionOn, reader)}`}
        </Text>
      )}
      {inquiry.reason && (
        <Text size="sm" c="dimmed">
          {inquiry.reason}
        </Text>
      )}
    </>
  );
}

interface InquiryColumnsOptions {
  onCall: (inquiry: Inquiry) => void;
  onFollow: (inquiry: Inquiry) => void;
}

/** Columns of the pipeline: whom to ask for, how and when to call, how long they wait, what comes next. */
export function useInquiryColumns({ onCall, onFollow }: InquiryColumnsOptions): DataColumn<Inquiry>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  return [
    { key: 'who', header: t('inquiries.who'), width: '26%', cell: (row) => <WhoCell inquiry={row} /> },
    { key: 'call', header: t('inquiries.call'), width: '20%', cell: (row) => <CallCell inquiry={row} /> },
    { key: 'wait', header: t('inquiries.wait'), cell: (row) => <WaitCell inquiry={row} /> },
    { key: 'stage', header: t('inquiries.stageHeader'), cell: (row) => <StageCell inquiry={row} /> },
    {
      key: 'owner',
      header: t('inquiries.owner'),
      cell: (row) => row.owner?.displayName ?? <Text c="dimmed">{t('inquiries.nobody')}</Text>,
    },
    {
      key: 'action',
      header: t('inquiries.action'),
      headerHidden: true,
      cell: (row) => (
        <Group gap="xs">
          <Button
            size="compact-sm"
            aria-label={t('inquiries.logCallOf', { name: row.askFor })}
            onClick={() => onCall(row)}
          >
            {t('inquiries.logCall')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('inquiries.moveOnOf', { name: row.askFor })}
            onClick={() => onFollow(row)}
          >
            {t('inquiries.moveOn')}
          </Button>
          {row.endedAt === null && can('patient:create') && (
            <Button
              size="compact-sm"
              variant="default"
              component={RouterLink}
              href={urls.admitInquiry(row.id)}
              aria-label={t('inquiries.admitOf', { name: row.askFor })}
            >
              {t('inquiries.admit')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
}
