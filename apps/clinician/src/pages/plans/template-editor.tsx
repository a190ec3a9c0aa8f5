import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { ErrorSummary, type FormProblem } from '@stepwell/web/ui/error-summary';
import { useToast } from '@stepwell/web/ui/toasts';
import { useRef, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { SubstancesField } from '../../parts/substances-field';
import { PartEditor } from './part-editor';
import { contentInputOf, type PlanContent, type PlanSection } from './plan-draft';
import { anchorOf, sectionId, usePartNames } from './plan-outline';
import {
  PublishPlanTemplateMutation,
  RetirePlanTemplateMutation,
  RevivePlanTemplateMutation,
  SavePlanTemplateMutation,
  type OwnTemplate,
} from './plan-templates.graphql';

/** What can be said before the person is known; reasons, medication and the note are the patient's own. */
const sections: readonly PlanSection[] = [
  'highRiskSituations',
  'warningSigns',
  'copingStrategies',
  'supportContacts',
  'goals',
  'lapseResponse',
];

interface Words {
  name: string;
  description: string;
  substances: OwnTemplate['substances'];
  content: PlanContent;
}

function wordsOf({ name, description, substances, content }: OwnTemplate): Words {
  return { name, description: description ?? '', substances, content };
}

/** Edits a template as a whole, saves it, publishes it, and takes it out of the offer. */
export function TemplateEditor({ template }: { template: OwnTemplate }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const nameOf = usePartNames();
  const [words, setWords] = useState(() => wordsOf(template));
  const saved = useRef(words);
  const version = useRef(template.version);
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const changes = { changes: ['plans'] } as const;
  const save = useSendDocument(SavePlanTemplateMutation, changes);
  const publish = useSendDocument(PublishPlanTemplateMutation, changes);
  const retire = useSendDocument(RetirePlanTemplateMutation, changes);
  const revive = useSendDocument(RevivePlanTemplateMutation, changes);
  const put = (next: Partial<Words>): void => setWords((before) => ({ ...before, ...next }));
  const naming = () => ({ id: template.id, version: version.current });

  const saveNow = async (): Promise<void> => {
    if (words === saved.current) return;
    const { content, ...rest } = words;
    const input = { ...naming(), ...rest, content: contentInputOf(content) };
    version.current = (await save.mutateAsync({ input })).savePlanTemplate.version;
    saved.current = words;
  };
  const act = (verb: () => Promise<string>): void => {
    setProblems([]);
    verb().then(toast, (thrown: unknown) => {
      const error = toApiError(thrown);
      const fieldId = anchorOf(error.field);
      setProblems([{ sentence: errorSentence(error, tWeb), ...(fieldId ? { fieldId } : {}) }]);
      setAttempt((count) => count + 1);
    });
  };
  const saveWords = async (): Promise<string> => {
    await saveNow();
    return t('planTemplates.saved');
  };
  const publishWords = async (): Promise<string> => {
    await saveNow();
    const { publishPlanTemplate } = await publish.mutateAsync({ input: naming() });
    version.current = publishPlanTemplate.version;
    return t('planTemplates.publishedToast', { number: publishPlanTemplate.publishedNumber ?? 1 });
  };
  const offer = async (): Promise<string> => {
    await saveNow();
    if (template.isRetired)
      version.current = (await revive.mutateAsync({ input: naming() })).revivePlanTemplate.version;
    else version.current = (await retire.mutateAsync({ input: naming() })).retirePlanTemplate.version;
    return t(template.isRetired ? 'planTemplates.revivedToast' : 'planTemplates.retiredToast');
  };
  const isBusy = [save, publish, retire, revive].some(({ isPending }) => isPending);
  return (
    <Stack gap="md" maw={820}>
      <UnsavedGuard isUnsaved={() => words !== saved.current} />
      <ErrorSummary problems={problems} attempt={attempt} />
      <SectionCard title={t('planTemplates.about')}>
        <Stack gap="sm">
          <TextInput
            label={t('planTemplates.name')}
            maxLength={120}
            value={words.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <Textarea
            label={t('planTemplates.description')}
            description={t('planTemplates.descriptionHelp')}
            autosize
            minRows={1}
            maxLength={500}
            value={words.description}
            onChange={(event) => put({ description: event.currentTarget.value })}
          />
          <SubstancesField
            label={t('planTemplates.substances')}
            value={words.substances}
            onChange={(substances) => put({ substances: substances as OwnTemplate['substances'] })}
          />
        </Stack>
      </SectionCard>
      {sections.map((part) => (
        <SectionCard key={part} title={nameOf(part)} id={sectionId(part)}>
          <PartEditor
            part={part}
            draft={{ ...words.content, reviewDue: '', reasonForChange: '' }}
            onChange={(name, value) =>
              setWords((before) => ({ ...before, content: { ...before.content, [name]: value } }))
            }
          />
        </SectionCard>
      ))}
      <Group gap="sm">
        <Button loading={isBusy} onClick={() => act(publishWords)}>
          {t('planTemplates.publish', { number: (template.publishedNumber ?? 0) + 1 })}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => act(saveWords)}>
          {t('planTemplates.save')}
        </Button>
        <Button variant="subtle" color="gray" disabled={isBusy} onClick={() => act(offer)}>
          {t(template.isRetired ? 'planTemplates.revive' : 'planTemplates.retire')}
        </Button>
      </Group>
    </Stack>
  );
}
