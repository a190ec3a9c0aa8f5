import { Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SignedRecordsQuery } from '../../../gql/graphql';

interface RecordBoxesProps {
  records: SignedRecordsQuery['signedRecords'];
  value: string[];
  onChange: (value: string[]) => void;
  error?: unknown;
  id?: string;
}

/** Boxes for what is signed; a day ticks all that was signed since. */
export function RecordBoxes({ records, value, onChange, error, id }: RecordBoxesProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const [since, setSince] = useState('');
  const chooseSince = (day: string): void => {
    setSince(day);
    if (day) onChange(records.filter(({ signedOn }) => signedOn >= day).map((record) => record.id));
  };
  return (
    <Stack gap="sm">
      <TextInput
        type="date"
        label={t('recordFiles.since')}
        description={t('recordFiles.sinceHelp')}
        maw={260}
        value={since}
        onChange={(event) => chooseSince(event.currentTarget.value)}
      />
      <Checkbox.Group
        id={id}
        label={t('recordFiles.records')}
        value={value}
        error={typeof error === 'string' ? error : undefined}
        onChange={onChange}
      >
        <Stack gap="xs" mt={4}>
          {records.map((record) => (
            <Checkbox
              key={record.id}
              value={record.id}
              label={
                <Group gap="xs">
                  {record.title}
                  <Text span size="sm" c="dimmed">
                    {t('recordFiles.signedOn', { day: fullDay(record.signedOn, locale) })}
                  </Text>
                </Group>
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </Stack>
  );
}
