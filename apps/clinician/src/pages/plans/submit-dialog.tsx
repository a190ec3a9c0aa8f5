import { Stack, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ActivationQuery as Answer } from '../../../gql/graphql';
import { useReasonWords } from '../../parts/follow-up-words';
import { SignatureDialog } from '../../parts/signature-dialog';
import type { Plan } from './plan-draft';
import { ActivationQuery, SubmitPlanMutation } from './sign-plan.graphql';

/** What will happen, in numbers and moments. */
function Consequences({ patient, followUpPreview, plan }: Answer & { plan: Plan }) {
  const { t } = useTranslation();
  const reader = useReader();
  const reasonWords = useReasonWords();
  const { timeZone, channel, blockedReason, steps } = followUpPreview;
  const moments = steps.map(({ dueAt }) => sayMoment(dueAt, reader, timeZone));
  const active = patient.plans.find(({ status }) => status === 'ACTIVE');
  const stopped = patient.enrollments
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ status }) => status === 'PLANNED').length;
  const list = new Intl.ListFormat(reader.locale, { type: 'conjunction' }).format(moments);
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('activation.plans', { count: moments.length, name: patient.displayName, moments: list })}</Text>
      {channel && <Text>{t('activation.byChannel', { channel: t(`channel.${channel}`).toLowerCase() })}</Text>}
      {channel && steps.some(({ shiftedByQuietHours }) => shiftedByQuietHours) && (
        <Text>{t('activation.shifted')}</Text>
      )}
      {blockedReason && (
        <Notice tone="warning" title={t('activation.noRoute')}>
          {reasonWords(blockedReason)}
        </Notice>
      )}
      {stopped > 0 && <Text>{t('activation.stops', { count: stopped })}</Text>}
      {active && <Text>{t('activation.replaces', { number: active.number })}</Text>}
      <Text>{t('activation.final', { number: plan.number })}</Text>
    </Stack>
  );
}

interface SubmitDialogProps {
  plan: Plan;
  /** Saved version to sign; the dialog is closed while it is undefined. */
  version: number | undefined;
  onClose: () => void;
  /** Something in the plan must change first. */
  onRefused: (thrown: unknown) => void;
}

/** Says what the patient's signature will start, stop and replace, then takes the author's. */
export function SubmitDialog({ plan, version, onClose, onRefused }: SubmitDialogProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const opened = version !== undefined;
  const { data, isFetching } = useDocument(
    ActivationQuery,
    { id: plan.patientId, planId: plan.id },
    { topics: ['patients', 'follow-ups', 'plans'], enabled: opened },
  );
  const submit = useSendDocument(SubmitPlanMutation, { changes: ['plans', 'tasks'] });
  const sign = async (password: string): Promise<void> => {
    if (version === undefined) return;
    try {
      await submit.mutateAsync({ input: { id: plan.id, version, password } });
      toast(t('activation.done'));
    } catch (thrown) {
      const { code, field } = toApiError(thrown);
      // A wrong password is told beside its field; what is missing in the plan, where it is missing.
      if (code !== 'BAD_INPUT' || field === 'input.password') throw thrown;
      onRefused(thrown);
    }
  };
  return (
    <SignatureDialog
      opened={opened}
      onClose={onClose}
      title={t('activation.title', { name: data?.patient.displayName ?? '' })}
      // What was true when the dialog was last open is not what a signature would do now.
      consequence={data && !isFetching ? <Consequences {...data} plan={plan} /> : <CardsSkeleton cards={1} lines={3} />}
      submitLabel={t('activation.submit')}
      onSign={sign}
    />
  );
}
