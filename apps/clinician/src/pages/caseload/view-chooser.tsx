import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { refreshTopics, useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useQueryClient } from '@tanstack/react-query';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { CaseloadViewsQuery as Answer } from '../../../gql/graphql';
import { CaseloadViewsQuery, RemoveCaseloadViewMutation, SaveCaseloadViewMutation } from './caseload.graphql';
import { caseloadDefaults, viewFilters, viewQuery, type CaseloadFilterValues } from './caseload-state';

type View = Answer['caseloadViews'][number];

const longestName = 60;

interface ViewChooserProps {
  filters: CaseloadFilterValues;
  onChange: (filters: CaseloadFilterValues) => void;
}

function SaveForm({ filters, view, onClose }: { filters: CaseloadFilterValues; view?: View; onClose: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const save = useSendDocument(SaveCaseloadViewMutation, { changes: [] });
  const state = useAppForm({
    initialValues: { name: view?.name ?? '', isDefault: view?.isDefault ?? false },
    schema: z.object({
      name: z.string().trim().min(1, t('caseload.view.nameMissing')).max(longestName, t('caseload.view.nameLong')),
      isDefault: z.boolean(),
    }),
    onSubmit: async ({ name, isDefault }) => {
      const input = { id: view?.id ?? null, name: name.trim(), isDefault, query: viewQuery(filters) };
      await save.mutateAsync({ input });
      await refreshTopics(client, ['staff']);
      onClose();
      toast(t('caseload.view.saved'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('caseload.view.submit')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput
        label={t('caseload.view.name')}
        description={t('caseload.view.help')}
        data-autofocus
        {...state.field('name')}
      />
      <Checkbox label={t('caseload.view.isDefault')} {...state.form.getInputProps('isDefault', { type: 'checkbox' })} />
    </AppForm>
  );
}

/** Chooses, keeps, changes and removes views: named sets of filters and order. The page opens with the default one. */
export const ViewChooser = memo(function ViewChooser({ filters, onChange }: ViewChooserProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const client = useQueryClient();
  const [isSaving, setSaving] = useState(false);
  const views = useDocument(CaseloadViewsQuery, {}, { topics: ['staff'] }).data?.caseloadViews;
  const remove = useSendDocument(RemoveCaseloadViewMutation, { changes: [] });
  const query = viewQuery(filters);
  const chosen = views?.find((view) => view.query === query);
  // Once, and only where the address asks for nothing else.
  const isFresh = useRef(query === '' && filters.search === '');
  const byDefault = views?.find(({ isDefault }) => isDefault);
  useEffect(() => {
    if (!views) return;
    if (isFresh.current && byDefault) onChange(viewFilters(byDefault.query));
    isFresh.current = false;
  }, [views, byDefault, onChange]);

  const discard = (view: View): void =>
    remove.mutate(
      { input: { id: view.id } },
      {
        onSuccess: () => {
          void refreshTopics(client, ['staff']);
          toast(t('caseload.view.removed'));
        },
        onError: (thrown) => toast(errorSentence(thrown, tWeb)),
      },
    );
  return (
    <Group gap="xs" mb="sm">
      {views && views.length > 0 && (
        <NativeSelect
          aria-label={t('caseload.view.title')}
          value={chosen?.id ?? (query === '' ? '' : 'own')}
          onChange={(event) => {
            const view = views.find(({ id }) => id === event.currentTarget.value);
            onChange(view ? viewFilters(view.query) : caseloadDefaults);
          }}
          data={[
            { value: '', label: t('caseload.view.none') },
            ...(chosen || query === '' ? [] : [{ value: 'own', label: t('caseload.view.unsaved') }]),
            ...views.map(({ id, name, isDefault }) => ({
              value: id,
              label: isDefault ? t('caseload.view.byDefault', { name }) : name,
            })),
          ]}
          w={{ base: '100%', xs: 220 }}
        />
      )}
      {/* There from the beginning: the list would move away from under the pointer that has just pressed a header. */}
      <Button variant="default" disabled={query === ''} onClick={() => setSaving(true)}>
        {t(chosen ? 'caseload.view.change' : 'caseload.view.save')}
      </Button>
      {chosen && (
        <Button variant="subtle" onClick={() => discard(chosen)}>
          {t('caseload.view.remove')}
        </Button>
      )}
      <FormDialog opened={isSaving} onClose={() => setSaving(false)} title={t('caseload.view.saveTitle')}>
        <SaveForm
          key={chosen?.id ?? 'new'}
          filters={filters}
          {...(chosen ? { view: chosen } : {})}
          onClose={() => setSaving(false)}
        />
      </FormDialog>
    </Group>
  );
});
