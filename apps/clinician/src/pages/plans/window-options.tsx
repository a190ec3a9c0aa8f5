import { Button, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { shortTime, weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { wallTime } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { WindowOptionsQuery as Answer } from '../../../gql/graphql';
import type { PlanContent } from './plan-draft';
import classes from './plan-view.module.css';
import { ReachDialog } from './reach-dialog';
import { WindowOptionsQuery } from './window-options.graphql';

type Windows = PlanContent['highRiskSituations'][number]['timeWindows'];
type Options = Answer['windowOptions'];

/** Typing a time changes it digit by digit. */
const PAUSE_MS = 500;

/** What the API can be asked about: a time that is being typed is left out. */
function whole(windows: Windows): Windows {
  const isTime = (time: string): boolean => /^\d\d:\d\d/.test(time);
  return windows
    .filter(({ startTime, endTime }) => isTime(startTime) && isTime(endTime) && startTime !== endTime)
    .map(({ weekday, startTime, endTime }) => ({
      weekday,
      startTime: startTime.slice(0, 5),
      endTime: endTime.slice(0, 5),
    }));
}

/** Beside the hours in which a situation comes: which meetings the patient can be at then, from the live directory. */
export function WindowOptions({ patientId, windows }: { patientId: string; windows: Windows }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { can } = useSession();
  const [isOpen, setOpen] = useState(false);
  const [asked] = useDebouncedValue(whole(windows), PAUSE_MS);
  const { data } = useDocument(
    WindowOptionsQuery,
    { patientId, windows: asked },
    { topics: ['patients', 'meetings'], enabled: asked.length > 0 },
  );
  // Until the answer to a change is here, the lines would stand at the wrong hours.
  if (asked.length === 0 || !data || data.windowOptions.spans.length !== asked.length) return null;
  const { spans, reach, wantsMeetings } = data.windowOptions;
  return (
    <div role="group" aria-label={t('windowOptions.title')}>
      <Text fw={600}>{t('windowOptions.title')}</Text>
      <ul className={classes['lines']}>
        {asked.map(({ weekday, startTime, endTime }, at) => (
          <li key={at}>
            <Text className="sw-figures">
              {`${weekdayName(weekday, locale)} ${shortTime(startTime)}–${shortTime(endTime)}: `}
              <Counts span={spans[at]!} />
            </Text>
            {spans[at]!.options.map((option) => (
              <OptionLine key={option.meeting.id} option={option} />
            ))}
          </li>
        ))}
      </ul>
      {!wantsMeetings && (
        <Text size="xs" c="dimmed">
          {t('windowOptions.notWanted')}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {reach
          ? t(`windowOptions.way.${reach.transport}`, {
              miles: t('windowOptions.miles', { count: reach.withinMiles }),
              zip: reach.postalCode,
            })
          : t('windowOptions.unknown')}
      </Text>
      {can('path:choose') && (
        <>
          <Button variant="subtle" size="compact-sm" px={0} onClick={() => setOpen(true)}>
            {reach ? t('windowOptions.change') : t('windowOptions.set')}
          </Button>
          <ReachDialog opened={isOpen} onClose={() => setOpen(false)} patientId={patientId} current={reach} />
        </>
      )}
    </div>
  );
}

function Counts({ span }: { span: Options['spans'][number] }) {
  const { t } = useTranslation();
  if (span.inPersonCount + span.onlineCount === 0) return t('windowOptions.none');
  return t('windowOptions.counts', { near: span.inPersonCount, online: span.onlineCount });
}

function OptionLine({ option }: { option: Options['spans'][number]['options'][number] }) {
  const { t } = useTranslation();
  const { meeting, way, transport, isChosen } = option;
  const miles = typeof meeting.distanceMiles === 'number' ? Math.max(1, Math.round(meeting.distanceMiles)) : null;
  return (
    <Text size="xs" c="dimmed" className="sw-figures">
      {[
        t('windowOptions.option', {
          name: meeting.name,
          when: shortTime(wallTime(new Date(option.startsAt), meeting.timeZone)),
        }),
        way === 'ONLINE' ? t('windowOptions.online') : miles !== null && t('windowOptions.miles', { count: miles }),
        isChosen && t('windowOptions.chosen'),
        transport,
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}
