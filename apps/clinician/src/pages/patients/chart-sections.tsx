import { UnstyledButton } from '@mantine/core';
import { useSession } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import classes from './chart-sections.module.css';

/** The sections of the chart, those of the viewer's role; none is ever cut off, however narrow the window. */
export function ChartSections({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const history = useHistory();
  const path = useSyncExternalStore(history.subscribe, () => history.location.pathname);
  const sections = [
    { label: t('chart.summary'), href: urls.patient(patientId), shown: true },
    { label: t('chart.timeline'), href: urls.timeline(patientId), shown: true },
    { label: t('careMessages.title'), href: urls.careMessages(patientId), shown: can('followup:read') },
    { label: t('chart.contact'), href: urls.contact(patientId), shown: true },
    {
      label: t('sharing.title'),
      href: urls.sharing(patientId),
      shown: can('consent:manage') || can('disclosure:make'),
    },
    { label: t('chart.meetings'), href: urls.meetings(patientId), shown: can('meeting:read') },
    {
      label: t('chart.attendance'),
      href: urls.attendance(patientId),
      shown: can('attendance:log') || can('plan:read'),
    },
    { label: t('chart.groups'), href: urls.patientGroups(patientId), shown: can('note:read') },
    { label: t('chart.recovery'), href: urls.recovery(patientId), shown: can('path:choose') || can('plan:read') },
    { label: t('chart.plan'), href: urls.plans(patientId), shown: can('plan:read') },
    { label: t('chart.followUps'), href: urls.followUps(patientId), shown: can('followup:read') },
    { label: t('appointments.title'), href: urls.patientAppointments(patientId), shown: can('appointment:read') },
    { label: t('admission.title'), href: urls.admission(patientId), shown: can('patient:update') },
    { label: t('packet.title'), href: urls.packet(patientId), shown: can('packet:fill') },
    { label: t('measures.title'), href: urls.measures(patientId), shown: can('measure:read') },
    { label: t('chart.checkIns'), href: urls.checkIns(patientId), shown: can('followup:read') },
  ];
  const here = sections.findLast(
    ({ href }) => path === href || (href !== urls.patient(patientId) && path.startsWith(`${href}/`)),
  );
  const visible = sections.filter(({ shown }) => shown);
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  // Whoever has chosen a section wants to read it.
  useEffect(() => setIsOpen(false), [path]);
  return (
    <nav
      aria-label={t('chart.sections')}
      className={classes['bar']}
      onKeyDown={({ key }) => key === 'Escape' && setIsOpen(false)}
    >
      <UnstyledButton
        className={classes['toggle']}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {here?.label ?? t('chart.sections')}{' '}
        <span className={classes['rest']}>{t('chart.allSections', { count: visible.length })}</span>
      </UnstyledButton>
      <div id={listId} className={classes['links']}>
        {visible.map((section) => (
          <RouterLink
            key={section.href}
            href={section.href}
            className={classes['link']}
            aria-current={section === here ? 'page' : undefined}
          >
            {section.label}
          </RouterLink>
        ))}
      </div>
    </nav>
  );
}
