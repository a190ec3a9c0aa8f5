import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { TracksQuery } from './tracks.graphql';

/** The treatment programme by its name: those that the organization keeps are offered, another one can be written. */
export function TrackField(props: Omit<AutocompleteProps, 'data' | 'label'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const tracks = useDocument(TracksQuery, {}, { topics: ['organization'] }).data?.admissionSettings.tracks;
  return (
    <Autocomplete
      label={tWeb('form.optional', { label: t('admission.track') })}
      maxLength={100}
      data={tracks ?? []}
      {...props}
    />
  );
}
