import { Button, Group, List, Text } from '@mantine/core';
import { shortTime, weekdayName, writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { RemoveAvailabilityMutation, type Span } from './availability.graphql';
import { HoursDialog } from './hours-dialog';

interface HoursCardProps {
  facilityId: string;
  subject: { staffMemberId?: string; roomId?: string; name: string };
  spans: readonly Span[];
  mayChange: boolean;
  /** What stands where nothing was said. */
  none: string;
}

/** When one person or one room can be booked. */
export function HoursCard({ facilityId, subject, spans, mayChange, none }: HoursCardProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { locale } = useReader();
  const toast = useToast();
  const [isAdding, setAdding] = useState(false);
  const remove = useSendDocument(RemoveAvailabilityMutation, { changes: ['appointments'] });
  const say = ({ weekday, localDate, startTime, endTime }: Span): string => {
    const day = localDate
      ? writtenDay(localDate, locale)
      : t('appointments.every', { day: weekdayName(weekday ?? 0, locale) });
    if (!startTime || !endTime) return t('appointments.closedOn', { day });
    return t('appointments.hours', { day, from: shortTime(startTime), until: shortTime(endTime) });
  };
  return (
    <SectionCard
      title={subject.name}
      action={
        mayChange && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('appointments.addHoursOf', { name: subject.name })}
            onClick={() => setAdding(true)}
          >
            {t('appointments.addHours')}
          </Button>
        )
      }
    >
      {spans.length === 0 ? (
        <Text c="dimmed">{none}</Text>
      ) : (
        <List listStyleType="none" spacing="xs">
          {spans.map((span) => (
            <List.Item key={span.id}>
              <Group gap="sm" wrap="nowrap" justify="space-between" maw={480}>
                <Text className="sw-figures">{say(span)}</Text>
                {mayChange && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    flex="none"
                    aria-label={t('appointments.removeHoursOf', { when: say(span), name: subject.name })}
                    onClick={() =>
                      remove.mutate(
                        { input: { spanId: span.id } },
                        { onError: (thrown) => toast(errorSentence(thrown, tWeb)) },
                      )
                    }
                  >
                    {t('appointments.removeHours')}
                  </Button>
                )}
              </Group>
            </List.Item>
          ))}
        </List>
      )}
      {isAdding && <HoursDialog facilityId={facilityId} subject={subject} onClose={() => setAdding(false)} />}
    </SectionCard>
  );
}
