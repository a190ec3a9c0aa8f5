import {
  Group,
  Select,
  Text,
  type ComboboxItem,
  type ComboboxParsedItem,
  type OptionsFilter,
  type SelectProps,
} from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { matchesZone, zoneChoices, type ZoneChoice } from '@stepwell/web/format/zone-choices';
import { wallTime } from '@stepwell/web/format/zones';
import { useMemo, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

type TimeZoneSelectProps = Omit<SelectProps, 'data' | 'filter' | 'renderOption' | 'searchable' | 'placeholder'>;

function filterBy(byZone: ReadonlyMap<string, ZoneChoice>): OptionsFilter {
  const matches = (item: ComboboxItem, search: string): boolean => {
    const choice = byZone.get(item.value);
    return choice !== undefined && matchesZone(choice, search);
  };
  return ({ options, search }) =>
    options.flatMap((option): ComboboxParsedItem | ComboboxParsedItem[] => {
      if (!('group' in option)) return matches(option, search) ? [option] : [];
      const items = option.items.filter((item) => matches(item, search));
      return items.length > 0 ? [{ ...option, items }] : [];
    });
}

/** One IANA time zone, found by city, by the zone's common name or by its IANA name; each shows its clock of now. */
export function TimeZoneSelect(props: TimeZoneSelectProps) {
  const { t } = useTranslation('web');
  const { locale, now } = useReader();
  // Naming 400 zones takes a tenth of a second, and a zone does not change its name while a form is open.
  const [named] = useState(now);
  const current = props.value ?? undefined;
  const { byZone, data } = useMemo(() => {
    const choices = zoneChoices(locale, named, current);
    const itemsOf = (isUnitedStates: boolean): ComboboxItem[] =>
      choices
        .filter((choice) => choice.isUnitedStates === isUnitedStates)
        .map(({ zone, city, name }) => ({ value: zone, label: `${city} (${name})` }));
    return {
      byZone: new Map(choices.map((choice) => [choice.zone, choice])),
      data: [
        { group: t('zone.here'), items: itemsOf(true) },
        { group: t('zone.elsewhere'), items: itemsOf(false) },
      ],
    };
  }, [locale, named, current, t]);
  return (
    <Select
      allowDeselect={false}
      maxDropdownHeight={300}
      // 400 hidden options, each with its clock, would be drawn again with every key pressed in the form.
      comboboxProps={{ withinPortal: false, keepMounted: false }}
      {...props}
      searchable
      placeholder={t('zone.placeholder')}
      nothingFoundMessage={t('zone.nothing')}
      data={data}
      filter={filterBy(byZone)}
      renderOption={({ option }) => (
        <Group justify="space-between" gap="sm" wrap="nowrap" flex={1}>
          <Text>{option.label}</Text>
          <Text size="xs" c="dimmed" className="sw-figures">
            {wallTime(now, option.value)}
          </Text>
        </Group>
      )}
    />
  );
}
