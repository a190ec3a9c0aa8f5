import { Anchor, Box, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { refreshTopics, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorSummary, type FormProblem } from '@stepwell/web/ui/error-summary';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { WordAdvice } from '@stepwell/web/ui/word-advice';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { SignatureDialog } from '../../parts/signature-dialog';
import { urls } from '../../urls';
import { CompareLink } from './compare-link';
import { CareDocumentQuery, SaveCareDocumentMutation, type CareDocument } from './documents.graphql';
import { documentSectionId, SectionEditor } from './edit-document-section';
import classes from './plan-view.module.css';
import { SaveLine } from './save-line';
import { SubmitPlanMutation } from './sign-plan.graphql';
import { useAutosave } from './use-autosave';

interface Words {
  sections: CareDocument['sections'];
  reasonForChange: string;
}

/** Writes a document: its parts as cards, saved by itself, signed at the end. */
export function DocumentEditor({ document }: { document: CareDocument }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const client = useQueryClient();
  const { can } = useSession();
  const { id } = document;
  const [version, setVersion] = useState<number>();
  const [problems, setProblems] = useState<FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const submit = useSendDocument(SubmitPlanMutation, { changes: ['plans', 'tasks'] });
  const send = useCallback(
    async ({ sections, reasonForChange }: Words, seen: number) => {
      const input = { id, version: seen, sections, reasonForChange: reasonForChange || null };
      const { saveCareDocument: saved } = await sendDocument(SaveCareDocumentMutation, { input });
      void refreshTopics(client, ['plans']);
      return { version: saved.version, at: saved.updatedAt };
    },
    [id, client],
  );
  const editor = useAutosave<Words>({
    initial: { sections: document.sections, reasonForChange: document.reasonForChange ?? '' },
    ...{ savedAt: document.updatedAt, version: document.version, send },
  });
  const { value, state, change } = editor;
  const decide = async (keepMine: boolean): Promise<void> => {
    const { careDocument: theirs } = await sendDocument(CareDocumentQuery, { id });
    const words = { sections: theirs.sections, reasonForChange: theirs.reasonForChange ?? '' };
    editor.settle(keepMine ? editor.value : words, theirs.version);
  };
  const sign = async (password: string): Promise<void> => {
    if (version === undefined) return;
    try {
      await submit.mutateAsync({ input: { id, version, password } });
      toast(t('activation.done'));
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code !== 'BAD_INPUT' || error.field === 'input.password') throw thrown;
      const code = /sections\.(\w+)/.exec(error.field ?? '')?.[1]?.toUpperCase();
      setProblems([{ sentence: errorSentence(error, tWeb), ...(code ? { fieldId: documentSectionId(code) } : {}) }]);
      setAttempt((count) => count + 1);
      setVersion(undefined);
    }
  };
  return (
    <>
      <UnsavedGuard isUnsaved={editor.isUnsaved} trySave={editor.save} />
      <Group justify="space-between" align="baseline" my="sm">
        <Title order={2}>{t('documents.draftTitle', { kind: t(`documents.kind.${document.kind}`) })}</Title>
        {document.number > 1 && <CompareLink href={urls.careDocumentDifference(document.patientId, document.id)} />}
        {state.kind !== 'conflict' && <SaveLine state={state} onSaveNow={() => void editor.save()} />}
      </Group>
      <Stack gap="md">
        {state.kind === 'conflict' && (
          <Notice tone="warning" role="alert" title={t('conflict.title')}>
            <Text mb="sm">{t('documents.conflict')}</Text>
            <Group gap="sm">
              <Button variant="default" size="compact-sm" onClick={() => void decide(true)}>
                {t('conflict.mine')}
              </Button>
              <Button variant="default" size="compact-sm" onClick={() => void decide(false)}>
                {t('conflict.theirs')}
              </Button>
            </Group>
          </Notice>
        )}
        {document.returnedReason && (
          <Notice tone="warning" title={t('builder.returned')}>
            {document.returnedReason}
          </Notice>
        )}
        {document.number > 1 && (
          <SectionCard title={t('section.reasonForChange')}>
            <Textarea
              label={t('builder.reasonForChange')}
              autosize
              minRows={1}
              maxLength={500}
              value={value.reasonForChange}
              onChange={(event) => change({ ...value, reasonForChange: event.currentTarget.value })}
            />
          </SectionCard>
        )}
        {value.sections.map((section) => (
          <SectionEditor
            key={section.code}
            section={section}
            onChange={(lines) =>
              change({
                ...value,
                sections: value.sections.map((each) => (each.code === section.code ? { ...each, lines } : each)),
              })
            }
          />
        ))}
        <WordAdvice texts={value.sections.flatMap(({ lines }) => lines.map(({ text }) => text))} />
        <ErrorSummary problems={problems} attempt={attempt} />
        {document.gaps.length > 0 && (
          <Box component="section" aria-label={t('builder.gaps')}>
            <Text fw={600}>{t('builder.gaps')}</Text>
            <ul className={classes['lines']}>
              {document.gaps.map(({ field, sentence }) => (
                <li key={`${field} ${sentence}`}>
                  <Anchor href={`#${documentSectionId(field.split('.')[1]?.toUpperCase() ?? '')}`} size="sm">
                    {sentence}
                  </Anchor>
                </li>
              ))}
            </ul>
          </Box>
        )}
        {can('plan:sign') ? (
          <Group>
            <Button
              disabled={state.kind === 'conflict'}
              onClick={() =>
                void editor.save().then((isSaved) => {
                  setProblems([]);
                  if (isSaved) setVersion(editor.versionNow());
                })
              }
            >
              {t('documents.submit')}
            </Button>
          </Group>
        ) : (
          <Text c="dimmed">{t('builder.needsSigner')}</Text>
        )}
      </Stack>
      <SignatureDialog
        opened={version !== undefined}
        onClose={() => setVersion(undefined)}
        title={t('documents.submitTitle')}
        consequence={t('documents.submitText')}
        submitLabel={t('activation.submit')}
        onSign={sign}
      />
    </>
  );
}
