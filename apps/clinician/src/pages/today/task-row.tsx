import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { Allowed, useSession } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CallLine } from '../../parts/call-line';
import { CompleteTaskDialog } from '../../parts/complete-task-dialog';
import classes from '../../parts/signal-row.module.css';
import type { TaskLine } from '../../parts/tasks.graphql';
import { urls } from '../../urls';
import { useTaskWords } from './reason-words';
import { isCall } from './task-kinds';

interface TaskRowProps {
  task: TaskLine;
  /** How many tasks of one checklist it stands for. */
  alikeCount?: number;
  /** Whether the rule is told, as in a list of what needs somebody. */
  withRule?: boolean;
  /** What stands below it: further reasons of the same patient. */
  children?: ReactNode;
}

interface Place {
  href: string;
  label:
    | 'today.openPlan'
    | 'today.openAdmission'
    | 'today.openConsents'
    | 'today.openMessages'
    | 'byHand.toScript'
    | 'byHand.toLetter';
  /** Its outcome is written down there, and nowhere else. */
  isOnly: boolean;
}

/** Where a task of this kind is done, where that is another page. */
function placeOf({ id, kind, patient }: TaskLine, can: ReturnType<typeof useSession>['can']): Place | undefined {
  if (!patient) return undefined;
  if (can('followup:read') && kind === 'FOLLOW_UP_CALL')
    return { href: urls.followUpWork(id), label: 'byHand.toScript', isOnly: true };
  if (can('followup:read') && kind === 'FOLLOW_UP_LETTER')
    return { href: urls.followUpWork(id), label: 'byHand.toLetter', isOnly: true };
  if (can('followup:read') && kind === 'CARE_MESSAGE')
    return { href: urls.careMessages(patient.id), label: 'today.openMessages', isOnly: true };
  if (can('patient:update') && kind.startsWith('ADMISSION_'))
    return { href: urls.admission(patient.id), label: 'today.openAdmission', isOnly: true };
  if (kind.startsWith('PLAN_')) return { href: urls.plans(patient.id), label: 'today.openPlan', isOnly: false };
  if (kind.startsWith('CONSENT_'))
    return { href: urls.sharing(patient.id), label: 'today.openConsents', isOnly: false };
  return undefined;
}

/** One task of a patient: who, what, when, how to call them, and what can be done about it in place. */
export function TaskRow({ task, alikeCount, withRule = false, children }: TaskRowProps) {
  const { t } = useTranslation();
  const now = useProductNow();
  const { can } = useSession();
  const [isCompleting, setCompleting] = useState(false);
  const words = useTaskWords()(task, alikeCount);
  const { patient } = task;
  const place = placeOf(task, can);
  const isLate = task.dueAt ? Date.parse(task.dueAt) < now.getTime() : false;
  const named = (what: string) => t('today.actionOf', { what, why: words.why, name: patient?.displayName ?? '' });
  return (
    <li className={classes['row']} data-tone={task.priority === 'SAFETY' ? 'safety' : undefined}>
      <Box miw={0}>
        <Group gap="2px 8px">
          {patient && (
            <Anchor component={RouterLink} href={urls.patient(patient.id)} fw={600} data-row-link>
              {patient.displayName}
            </Anchor>
          )}
          <Text className={classes['words'] ?? ''}>{words.why}</Text>
          {isLate && <StatusBadge tone="overdue">{t('today.late')}</StatusBadge>}
        </Group>
        <Text size="xs" className="sw-figures">
          {words.evidence}
        </Text>
        {patient && isCall(task) && <CallLine patient={patient} withNow />}
        {withRule && (
          <Text size="xs" c="dimmed">
            {words.rule}
          </Text>
        )}
        {children}
      </Box>
      <Group gap={6} className={classes['actions'] ?? ''}>
        {place && (
          <Button
            component={RouterLink}
            href={place.href}
            size="compact-sm"
            variant="default"
            aria-label={named(t(place.label))}
          >
            {t(place.label)}
          </Button>
        )}
        {!place?.isOnly && (
          <Allowed to="task:manage">
            <Button
              size="compact-sm"
              variant={place ? 'subtle' : 'default'}
              aria-label={named(t('today.complete'))}
              onClick={() => setCompleting(true)}
            >
              {t('today.complete')}
            </Button>
          </Allowed>
        )}
      </Group>
      <CompleteTaskDialog task={isCompleting ? task : undefined} onClose={() => setCompleting(false)} />
    </li>
  );
}
