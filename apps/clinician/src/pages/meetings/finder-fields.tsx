import { Checkbox, Group, NativeSelect, SimpleGrid } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { meetingLanguageChoices } from '@stepwell/web/format/meeting-language-choices';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { SearchField } from '@stepwell/web/ui/search-field';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import { accesses, attendances, formats, hours, timesOfDay, type FinderFilters } from './finder-filters';

interface FinderFieldsProps {
  filters: FinderFilters;
  setFilters: (changes: Partial<FinderFilters>) => void;
  /** The fields for the place. */
  near: ReactNode;
}

/** Words, when, what kind, how and where to attend, and what else it must offer. */
export function FinderFields({ filters, setFilters, near }: FinderFieldsProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const fellowships = useDocument(FellowshipsQuery, {}, { topics: ['meetings'] }).data?.fellowships ?? [];
  type Chosen = 'day' | 'time' | 'hours' | 'format' | 'access' | 'attendance' | 'fellowship' | 'language';
  const select = (name: Chosen, label: string, any: string, data: { value: string; label: string }[]) => (
    <NativeSelect
      aria-label={label}
      value={filters[name]}
      onChange={(event) => setFilters({ [name]: event.currentTarget.value })}
      data={[{ value: '', label: any }, ...data]}
    />
  );
  const check = (name: 'wheelchair' | 'proof' | 'medication', label: string) => (
    <Checkbox
      label={label}
      checked={filters[name] !== ''}
      onChange={(event) => setFilters({ [name]: event.currentTarget.checked ? '1' : '' })}
    />
  );
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => ({ value: String(day), label: weekdayName(day, locale) }));
  return (
    <>
      <SearchField label={t('finder.words')} value={filters.words} onChange={(words) => setFilters({ words })} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
        {select('day', t('finder.day'), t('finder.anyDay'), days)}
        {select(
          'time',
          t('finder.time'),
          t('finder.anyTime'),
          timesOfDay.map((value) => ({ value, label: t(`finder.times.${value}`) })),
        )}
        {select(
          'hours',
          t('finder.hours'),
          t('finder.anyHours'),
          hours.map((value) => ({ value, label: t('finder.withinHours', { count: Number(value) }) })),
        )}
        {select(
          'attendance',
          t('finder.attendance'),
          t('finder.anyAttendance'),
          attendances.map((value) => ({ value, label: t(`attendance.${value}`) })),
        )}
        {select(
          'format',
          t('finder.format'),
          t('finder.anyFormat'),
          formats.map((value) => ({ value, label: t(`format.${value}`) })),
        )}
        {select(
          'access',
          t('finder.access'),
          t('finder.anyAccess'),
          accesses.map((value) => ({ value, label: t(`format.${value}`) })),
        )}
        {select(
          'fellowship',
          t('finder.fellowship'),
          t('finder.anyFellowship'),
          fellowships.map(({ code, name }) => ({ value: code, label: name })),
        )}
        {select('language', t('finder.language'), t('finder.anyLanguage'), meetingLanguageChoices(locale))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
        {near}
      </SimpleGrid>
      <Group mt="xs" gap="md">
        {check('wheelchair', t('format.WHEELCHAIR'))}
        {check('proof', t('format.PROOF_OF_ATTENDANCE'))}
        {check('medication', t('finder.welcomesMedication'))}
      </Group>
    </>
  );
}
