import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { meetingLanguageChoices } from '@stepwell/web/format/meeting-language-choices';
import { useState, type FormEvent } from 'react';
import type { MeetingPathsQuery } from '../../../gql/graphql';
import { capital } from '@stepwell/web/format/say-clock';
import { useTexts } from '../../texts/language';
import { anyMeeting, attendances, distances, formats, times, type FindValues, type TimeChoice } from './find-values';
import classes from './meetings.module.css';

interface FindFormProps {
  paths: MeetingPathsQuery['meetingPaths'];
  busy: boolean;
  /** The server knows no place of this ZIP code. */
  isZipWrong: boolean;
  onSearch: (values: FindValues) => void;
}

/** Spanish is asked for among the languages. */
const kinds = formats.filter((format) => format !== 'SPANISH');

/** What to look for: words, path, day and time; what fewer people ask for waits behind one tap. */
export function FindForm({ paths, busy, isZipWrong, onSearch }: FindFormProps) {
  const texts = useTexts();
  const [values, setValues] = useState(anyMeeting);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    // Anew even where nothing was changed: others may have told meanwhile that a meeting is gone.
    onSearch({ ...values });
  };
  const bind = (name: Exclude<keyof FindValues, 'medication'>) => ({
    label: texts.find[name === 'miles' ? 'within' : name],
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((former) => ({ ...former, [name]: value }));
    },
  });
  const any = { value: '', label: texts.find.any };
  return (
    <form onSubmit={search} role="search">
      <Stack gap="sm">
        <TextInput maxLength={200} {...bind('words')} />
        <NativeSelect
          data={[any, ...paths.map(({ code, name }) => ({ value: code, label: name }))]}
          {...bind('path')}
        />
        <NativeSelect
          data={[
            any,
            ...[0, 1, 2, 3, 4, 5, 6].map((day) => ({
              value: String(day),
              label: capital(weekdayName(day, texts.locale)),
            })),
          ]}
          {...bind('day')}
        />
        <NativeSelect
          data={[
            any,
            ...(Object.keys(times) as TimeChoice[]).map((value) => ({ value, label: texts.find.times[value] })),
          ]}
          {...bind('time')}
        />
        <details className={classes.more}>
          <summary>{texts.find.moreChoices}</summary>
          <Stack gap="sm">
            <TextInput
              inputMode="numeric"
              maxLength={5}
              autoComplete="off"
              description={texts.find.zipHelp}
              error={isZipWrong && texts.find.zipWrong}
              {...bind('zip')}
            />
            <NativeSelect
              data={distances.map((value) => ({ value, label: texts.find.miles(value) }))}
              {...bind('miles')}
            />
            <NativeSelect
              data={[any, ...attendances.map((value) => ({ value, label: texts.find.attendances[value] }))]}
              {...bind('attendance')}
            />
            <NativeSelect
              data={[any, ...kinds.map((value) => ({ value, label: texts.find.formats[value] }))]}
              {...bind('format')}
            />
            <NativeSelect data={[any, ...meetingLanguageChoices(texts.locale)]} {...bind('language')} />
            <Checkbox
              label={texts.find.medication}
              checked={values.medication}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                setValues((former) => ({ ...former, medication: checked }));
              }}
            />
          </Stack>
        </details>
        <Button type="submit" loading={busy} fullWidth>
          {texts.find.search}
        </Button>
      </Stack>
    </form>
  );
}
