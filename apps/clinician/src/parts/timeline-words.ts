import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useReader } from '@stepwell/web/format/use-reader';
import { useScoreWords } from './mood';
import { sayMinutes } from './say-minutes';
import { urls } from '../urls';
import type { TimelineEntry } from './timeline.graphql';

/** Puts what happened into one sentence. */
export function useTimelineWords(): (entry: TimelineEntry) => string {
  const { t } = useTranslation();
  const { locale } = useReader();
  const scoreWords = useScoreWords();
  return (entry) => {
    const { kind, number, mood, hasUsed, milestoneUnit, attendance } = entry;
    const title = entry.title ?? '';
    switch (kind) {
      case 'CHECK_IN':
        return t(hasUsed ? 'timeline.what.CHECK_IN_USED' : 'timeline.what.CHECK_IN', {
          scores: scoreWords({ mood, craving: number ?? 0 }),
        });
      case 'MESSAGE_SENT':
        return entry.channel
          ? t('timeline.what.MESSAGE_SENT', { channel: t(`channel.${entry.channel}`) })
          : t('timeline.what.MESSAGE_SENT_BARE');
      case 'CARE_MESSAGE':
        return t(entry.byName ? 'timeline.what.CARE_MESSAGE' : 'timeline.what.CARE_MESSAGE_OF_PATIENT');
      case 'GROUP_SESSION':
        return t('timeline.what.GROUP_SESSION', {
          title,
          attendance: attendance ? t(`room.attended.${attendance}`) : '',
        });
      case 'APPOINTMENT':
        return t('timeline.what.APPOINTMENT', {
          appointment: entry.appointmentKind ? t(`appointments.kind.${entry.appointmentKind}`) : '',
          status: entry.appointmentStatus ? t(`appointments.status.${entry.appointmentStatus}`) : '',
        });
      case 'MEASURE':
        return t('timeline.what.MEASURE', { title, number: number ?? '', band: entry.band ?? '' });
      case 'PLAN_ACTIVATED':
        return t('timeline.what.PLAN_ACTIVATED', {
          document: entry.documentKind ? t(`today.kind.${entry.documentKind}`) : '',
          number: number ?? '',
        });
      case 'ASKED':
        return t(number === null ? 'timeline.what.ASKED' : 'timeline.what.ASKED_REACHED', {
          how: entry.inquirySource ? t(`timeline.source.${entry.inquirySource}`) : '',
          amount: number === null ? '' : sayMinutes(number, locale),
        });
      case 'LEVEL_CHANGED':
        return t('timeline.what.LEVEL_CHANGED', {
          level: entry.levelOfCare ? t(`levelOfCare.${entry.levelOfCare}`) : '',
        });
      case 'DISCHARGED':
        return t('timeline.what.DISCHARGED', {
          reason: entry.dischargeReason ? t(`episode.reasons.${entry.dischargeReason}`) : '',
        });
      case 'STATUS_CHANGED':
        return t('timeline.what.STATUS_CHANGED', { status: entry.status ? t(`status.kind.${entry.status}`) : '' });
      case 'MILESTONE':
        return t('timeline.what.MILESTONE', {
          amount: milestoneUnit ? t(`timeline.milestone.${milestoneUnit}`, { count: number ?? 0 }) : '',
        });
      default:
        return t(`timeline.what.${kind}`, { title });
    }
  };
}

/** The page of the chart where the whole of it stands. */
export function placeOf({ kind, id }: TimelineEntry, patientId: string): string {
  switch (kind) {
    case 'CHECK_IN':
      return urls.checkIns(patientId);
    case 'MESSAGE_SENT':
      return urls.followUps(patientId);
    case 'CARE_MESSAGE':
      return urls.careMessages(patientId);
    case 'MEETING':
      return urls.attendance(patientId);
    case 'GROUP_SESSION':
      return urls.patientGroups(patientId);
    case 'FACILITATION':
      return urls.facilitation(patientId);
    case 'APPOINTMENT':
      return urls.patientAppointments(patientId);
    case 'MEASURE':
    case 'EXTERNAL_RESULT':
      return urls.measures(patientId);
    case 'PLAN_ACTIVATED':
      return urls.plan(patientId, id);
    case 'LAPSE':
    case 'MILESTONE':
      return urls.recovery(patientId);
    case 'CONSENT_SIGNED':
    case 'CONSENT_REVOKED':
      return urls.consent(patientId, id);
    case 'DISCLOSURE':
      return urls.sharing(patientId);
    case 'TASK_DONE':
      return urls.tasksOf(patientId);
    case 'MOVED':
    case 'ADMITTED':
    case 'ASKED':
      return urls.admission(patientId);
    default:
      return urls.patient(patientId);
  }
}
