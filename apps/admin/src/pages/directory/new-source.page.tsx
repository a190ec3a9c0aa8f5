import { Box, Button, NativeSelect, Radio, Select, Stack, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { TimeZoneSelect } from '@stepwell/web/forms/time-zone-select';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { FeedFormat, FeedSourcesQuery as Answer, SourceKind } from '../../../gql/graphql';
import { BackLink } from '../../shell/back-link';
import { urls } from '../../urls';
import { CreateFeedSourceMutation, FeedSourcesQuery } from './directory.graphql';

const kinds: readonly SourceKind[] = ['URL', 'FILE', 'MANUAL'];
const formats: readonly FeedFormat[] = ['MEETING_GUIDE', 'BMLT', 'CSV', 'NDJSON'];

function NewSourceForm({ fellowships }: { fellowships: Answer['fellowships'] }) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const history = useHistory();
  const toast = useToast();
  const create = useSendDocument(CreateFeedSourceMutation, { changes: ['meetings'] });
  const state = useAppForm({
    initialValues: { kind: 'URL', format: 'MEETING_GUIDE', url: '', name: '', fellowship: '', defaultTimeZone: '' },
    schema: z
      .object({
        kind: z.string(),
        format: z.string(),
        url: z.string(),
        name: z.string().trim().min(1, t('directory.nameMissing')).max(200, t('directory.nameLong')),
        fellowship: z.string().min(1, t('directory.fellowshipMissing')),
        defaultTimeZone: z.string().min(1, t('directory.zoneMissing')),
      })
      .refine(({ kind, url }) => kind !== 'URL' || url.trim() !== '', {
        path: ['url'],
        error: t('directory.urlMissing'),
      }),
    onSubmit: async (values) => {
      const kind = kinds.find((each) => each === values.kind) ?? 'FILE';
      const url = kind === 'URL' ? values.url.trim() : null;
      const format = kind === 'MANUAL' ? null : formats.find((each) => each === values.format);
      const input = { ...values, kind, format, url, name: values.name.trim() };
      const { createFeedSource } = await create.mutateAsync({ input });
      toast(t('directory.created', { name: createFeedSource.name }));
      history.push(urls.source(createFeedSource.id));
    },
  });
  const kindField = state.field('kind');
  const changeKind = (kind: string): void => {
    state.form.setFieldValue('kind', kind);
    // The field of the address may go, and what was wrong with it goes along.
    state.form.clearFieldError('url');
  };
  const optionsOf = (isTwelveStep: boolean) =>
    fellowships
      .filter((fellowship) => fellowship.isTwelveStep === isTwelveStep && !fellowship.isRetired)
      .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Box maw={480}>
      <AppForm
        state={state}
        submitLabel={t('directory.createSource')}
        secondary={
          <Button component={RouterLink} href={urls.directory} variant="subtle">
            {tWeb('form.cancel')}
          </Button>
        }
      >
        <Radio.Group label={t('directory.kind')} {...kindField} onChange={changeKind}>
          <Stack gap="xs" mt="xs">
            {kinds.map((kind) => (
              <Radio key={kind} value={kind} label={t(`directory.kinds.${kind}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {state.form.values.kind !== 'MANUAL' && (
          <NativeSelect
            label={t('directory.format')}
            description={t('directory.formatHelp')}
            data={formats.map((format) => ({ value: format, label: t(`directory.formats.${format}`) }))}
            {...state.field('format')}
          />
        )}
        {state.form.values.kind === 'URL' && (
          <TextInput
            label={t('directory.url')}
            description={t('directory.urlHelp')}
            type="url"
            maxLength={2_000}
            {...state.field('url')}
          />
        )}
        <TextInput label={t('directory.name')} description={t('directory.nameHelp')} {...state.field('name')} />
        <Select
          label={t('directory.fellowship')}
          description={t('directory.fellowshipHelp')}
          data={[
            { group: t('directory.twelveStep'), items: optionsOf(true) },
            { group: t('directory.otherPaths'), items: optionsOf(false) },
          ]}
          searchable
          comboboxProps={{ withinPortal: false }}
          allowDeselect={false}
          placeholder={t('directory.fellowshipChoose')}
          nothingFoundMessage={t('directory.fellowshipNothing')}
          {...state.field('fellowship')}
        />
        <TimeZoneSelect
          label={t('directory.zone')}
          description={t('directory.zoneHelp')}
          {...state.field('defaultTimeZone')}
        />
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Box>
  );
}

/** A further source of meetings: one intergroup's or one fellowship's list. */
export function NewSourcePage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useDocument(FeedSourcesQuery, {}, { topics: ['meetings'] });
  return (
    <>
      <PageHeader
        title={t('directory.newTitle')}
        summary={t('directory.newSummary')}
        back={<BackLink href={urls.directory}>{t('directory.title')}</BackLink>}
      />
      {data ? (
        <NewSourceForm fellowships={data.fellowships} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={3} />
      )}
    </>
  );
}
