import { Select } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { SearchField } from '@stepwell/web/ui/search-field';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { FeedSourcesQuery as Answer } from '../../../gql/graphql';
import classes from './directory.module.css';
import { attendances, formats, type MeetingFilters } from './meeting-filter';

interface MeetingFilterBarProps {
  filters: MeetingFilters;
  setFilters: (changes: Partial<MeetingFilters>) => void;
  /** Sources and fellowships to choose from; absent while they load. */
  known: Answer | undefined;
}

/** Words, day, format, fellowship, way of meeting, source and whether it is offered. */
export function MeetingFilterBar({ filters, setFilters, known }: MeetingFilterBarProps) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const pick = (name: Exclude<keyof MeetingFilters, 'words'>, data: { value: string; label: string }[]) => (
    <Select
      aria-label={t(`meetings.filter.${name}`)}
      placeholder={t(`meetings.any.${name}`)}
      data={data}
      value={filters[name] || null}
      onChange={(value) => setFilters({ [name]: value ?? '' })}
      clearable
      comboboxProps={{ withinPortal: false }}
    />
  );
  const used = new Set(known?.feedSources.map(({ fellowship }) => fellowship));
  const fellowships = known?.fellowships.filter(({ code }) => used.has(code)) ?? [];
  return (
    <div className={classes['filters']} role="search">
      <SearchField label={t('meetings.search')} value={filters.words} onChange={(words) => setFilters({ words })} />
      {pick(
        'day',
        [1, 2, 3, 4, 5, 6, 0].map((day) => ({ value: String(day), label: weekdayName(day, locale) })),
      )}
      {pick(
        'format',
        formats.map((value) => ({ value, label: t(`meetings.format.${value}`) })),
      )}
      {pick(
        'attendance',
        attendances.map((value) => ({ value, label: t(`meetings.attendance.${value}`) })),
      )}
      {pick(
        'fellowship',
        fellowships.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {pick('source', known?.feedSources.map(({ id, name }) => ({ value: id, label: name })) ?? [])}
      {pick('shown', [{ value: 'hidden', label: t('meetings.shown.hidden') }])}
    </div>
  );
}
