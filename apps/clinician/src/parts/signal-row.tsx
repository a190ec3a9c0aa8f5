import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';
import classes from './signal-row.module.css';
import { PutOffDialog } from './put-off-dialog';
import { SignalTaskDialog } from './signal-task-dialog';
import { useSignalWords } from './signal-words';
import { AcknowledgeSignalMutation, type SignalLine } from './signals.graphql';

interface SignalRowProps {
  signal: SignalLine;
  /** Whether the patient's name leads, as in a list of several. */
  withName: boolean;
  /** What stands below it: further reasons of the same patient. */
  children?: ReactNode;
}

/** One signal: who, why, evidence, rule, and what can be done about it. */
export function SignalRow({ signal, withName, children }: SignalRowProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const words = useSignalWords()(signal);
  const [dialog, setDialog] = useState<'task' | 'put-off'>();
  const acknowledge = useSendDocument(AcknowledgeSignalMutation, { changes: ['check-ins'] });
  const isSafety = signal.rule === 'SAFETY_ANSWER';
  const named = (what: string) => t('signals.actions', { what, why: `${signal.patientName}, ${words.why}` });
  const see = () =>
    acknowledge.mutateAsync({ input: { id: signal.id } }).then(
      () => toast(t('signals.form.seenSaved')),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  const isQuiet = Boolean(signal.acknowledgedAt) || isAhead(signal.snoozedUntil, reader.now);
  return (
    <li className={classes['row']} data-tone={isSafety && !isQuiet ? 'safety' : undefined}>
      <Box miw={0}>
        <Group gap={8}>
          {withName && (
            <Anchor component={RouterLink} href={urls.patient(signal.patientId)} fw={600} data-row-link>
              {signal.patientName}
            </Anchor>
          )}
          <Text fw={withName ? 400 : 600} className={classes['words'] ?? ''}>
            {words.why}
          </Text>
        </Group>
        <Text size="xs" className="sw-figures">
          {words.evidence}
        </Text>
        <Text size="xs" c="dimmed">
          {t('signals.ruleLine', { rule: words.rule })}
        </Text>
        <Group gap={6} mt={isQuiet || signal.taskId ? 4 : 0}>
          {signal.acknowledgedByName && (
            <StatusBadge tone="done">{t('signals.seenBy', { name: signal.acknowledgedByName })}</StatusBadge>
          )}
          {signal.taskId && <StatusBadge tone="waiting">{t('signals.hasTask')}</StatusBadge>}
          {!signal.acknowledgedAt && isAhead(signal.snoozedUntil, reader.now) && (
            <StatusBadge tone="done">
              {t('signals.putOffUntil', {
                when: sayMoment(signal.snoozedUntil!, reader),
                reason: signal.snoozeReason ?? '',
              })}
            </StatusBadge>
          )}
        </Group>
        {children}
      </Box>
      <Allowed to="followup:resolve">
        <Group gap={6} className={classes['actions'] ?? ''}>
          {!signal.taskId && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={named(t('signals.task'))}
              onClick={() => setDialog('task')}
            >
              {t('signals.task')}
            </Button>
          )}
          {!signal.acknowledgedAt && (
            <>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={named(t('signals.see'))}
                onClick={() => void see()}
              >
                {t('signals.see')}
              </Button>
              {!isSafety && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={named(t('signals.putOff'))}
                  onClick={() => setDialog('put-off')}
                >
                  {t('signals.putOff')}
                </Button>
              )}
            </>
          )}
        </Group>
      </Allowed>
      <SignalTaskDialog
        signal={signal}
        why={words.why}
        opened={dialog === 'task'}
        onClose={() => setDialog(undefined)}
      />
      <PutOffDialog signal={signal} opened={dialog === 'put-off'} onClose={() => setDialog(undefined)} />
    </li>
  );
}

function isAhead(instant: string | null | undefined, now: Date): boolean {
  return instant !== null && instant !== undefined && new Date(instant) > now;
}
