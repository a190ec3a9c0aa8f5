import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { CareDocumentKind } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { PatientDocumentsQuery, StartCareDocumentMutation, type CareDocumentLine } from './documents.graphql';

const kinds: CareDocumentKind[] = ['CRISIS_SAFETY', 'CONTINUING_CARE'];

interface KindProps {
  patientId: string;
  kind: CareDocumentKind;
  timeZone: string;
  versions: readonly CareDocumentLine[];
  isStarting: boolean;
  onStart: () => void;
}

function Kind({ patientId, kind, timeZone, versions, isStarting, onStart }: KindProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const active = versions.find(({ status }) => status === 'ACTIVE');
  const open = versions.find(({ status }) => ['DRAFT', 'IN_REVIEW', 'AWAITING_PATIENT'].includes(status));
  const earlier = versions.filter(({ status }) => status === 'SUPERSEDED' || status === 'CLOSED');
  return (
    <div>
      <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
        <div>
          <Text fw={600}>{t(`documents.kind.${kind}`)}</Text>
          <Text c="dimmed">{t(`documents.lead.${kind}`)}</Text>
        </div>
        {!open && (
          <Allowed to="plan:write">
            <Button variant="default" size="compact-sm" flex="none" loading={isStarting} onClick={onStart}>
              {t(active ? 'documents.startNew' : 'documents.start')}
            </Button>
          </Allowed>
        )}
      </Group>
      <Group gap="md" mt={4}>
        {active && (
          <Anchor component={RouterLink} href={urls.careDocument(patientId, active.id)}>
            {t('documents.activeSince', {
              number: active.number,
              day: sayDay(localDay(new Date(active.activatedAt ?? active.updatedAt), timeZone), reader),
            })}
          </Anchor>
        )}
        {open && (
          <Group gap="xs">
            <Anchor component={RouterLink} href={urls.careDocument(patientId, open.id)}>
              {t('plans.version', { number: open.number })}
            </Anchor>
            <StatusBadge tone="waiting">{t(`plans.status.${open.status}`)}</StatusBadge>
          </Group>
        )}
      </Group>
      {earlier.length > 0 && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('documents.earlier')}{' '}
          {earlier.slice(0, 10).map(({ id, number }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Anchor component={RouterLink} href={urls.careDocument(patientId, id)} size="xs">
                {number}
              </Anchor>
            </span>
          ))}
        </Text>
      )}
    </div>
  );
}

/** The documents beside the plan: each of its own, with its own versions and signatures. */
export function DocumentsCard({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const { data } = useDocument(PatientDocumentsQuery, { id: patientId }, { topics: ['plans'] });
  const start = useSendDocument(StartCareDocumentMutation, { changes: ['plans'] });
  const patient = data?.patient;
  if (!patient) return null;
  const begin = (kind: CareDocumentKind): void => {
    start.mutateAsync({ input: { patientId, kind } }).then(
      ({ startCareDocument }) => history.push(urls.careDocument(patientId, startCareDocument.id)),
      () => undefined,
    );
  };
  return (
    <SectionCard title={t('documents.title')}>
      <Stack gap="lg">
        {start.error && (
          <Notice tone="warning" role="alert">
            {errorSentence(start.error, tWeb)}
          </Notice>
        )}
        {kinds.map((kind) => (
          <Kind
            key={kind}
            patientId={patientId}
            kind={kind}
            timeZone={patient.timeZone}
            versions={patient.careDocuments.filter((each) => each.kind === kind)}
            isStarting={start.isPending && start.variables.input.kind === kind}
            onStart={() => begin(kind)}
          />
        ))}
      </Stack>
    </SectionCard>
  );
}
