import { Checkbox, NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { GuardianRelationship, MinorRuleName } from '../../../gql/graphql';
import { SaveMinorRuleMutation, type MinorRule } from './minors.graphql';

const rules = ['ADULTS_ONLY', 'MINOR_ALONE', 'GUARDIAN_AS_WELL', 'GUARDIAN_BELOW_AGE'] as const;
const relationships = ['PARENT', 'LEGAL_GUARDIAN', 'OTHER_AUTHORIZED'] as const;

interface Values extends Record<string, unknown> {
  rule: MinorRuleName;
  aloneFromAge: number | string;
  maySign: GuardianRelationship[];
  source: string;
}

/** The state's rule, who may sign, and where it is written. */
export function MinorRuleForm({ stored }: { stored: MinorRule }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const save = useSendDocument(SaveMinorRuleMutation, { changes: ['organization'] });
  const asksGuardian = (rule: MinorRuleName): boolean => rule === 'GUARDIAN_AS_WELL' || rule === 'GUARDIAN_BELOW_AGE';
  const state = useAppForm<Values>({
    initialValues: {
      ...{ rule: stored.rule, aloneFromAge: stored.aloneFromAge ?? '', source: stored.source ?? '' },
      maySign: stored.maySign.length > 0 ? stored.maySign : ['PARENT', 'LEGAL_GUARDIAN'],
    },
    schema: z
      .object({
        rule: z.enum(rules),
        aloneFromAge: z.union([z.number(), z.string()]),
        maySign: z.array(z.string()),
        source: z.string(),
      })
      .superRefine(({ rule, aloneFromAge, maySign, source }, check) => {
        const refuse = (field: string, message: string): void =>
          check.addIssue({ code: 'custom', path: [field], message });
        if (rule === 'GUARDIAN_BELOW_AGE' && !(Number(aloneFromAge) >= 10 && Number(aloneFromAge) <= 17))
          refuse('aloneFromAge', t('minors.ageWrong'));
        if (asksGuardian(rule) && maySign.length === 0) refuse('maySign', t('minors.maySignMissing'));
        if (rule !== 'ADULTS_ONLY' && !source.trim()) refuse('source', t('minors.sourceMissing'));
      }),
    onSubmit: async ({ rule, aloneFromAge, maySign, source }) => {
      await save.mutateAsync({
        input: {
          ...{ rule, source: source.trim() || null, version: stored.version },
          aloneFromAge: rule === 'GUARDIAN_BELOW_AGE' ? Number(aloneFromAge) : null,
          maySign: asksGuardian(rule) ? maySign : [],
        },
      });
      toast(t('minors.saved'));
    },
  });
  const { rule } = state.form.values;
  return (
    <AppForm state={state} submitLabel={t('minors.save')}>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      <Radio.Group label={t('minors.ask')} description={t('minors.askHelp')} {...state.field('rule')}>
        <Stack gap="sm" mt="sm">
          {rules.map((each) => (
            <Radio key={each} value={each} label={t(`minors.rule.${each}`)} description={t(`minors.hint.${each}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {rule === 'GUARDIAN_BELOW_AGE' && (
        <NumberInput label={t('minors.age')} maw={220} allowDecimal={false} {...state.field('aloneFromAge')} />
      )}
      {asksGuardian(rule) && (
        <Checkbox.Group label={t('minors.maySign')} {...state.field('maySign')}>
          <Stack gap="xs" mt={4}>
            {relationships.map((each) => (
              <Checkbox key={each} value={each} label={t(`minors.relationship.${each}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {rule !== 'ADULTS_ONLY' && (
        <TextInput
          label={t('minors.source')}
          description={t('minors.sourceHelp')}
          maxLength={300}
          {...state.field('source')}
        />
      )}
    </AppForm>
  );
}
