import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopingEditor } from './edit-coping';
import { LapseEditor, NoteEditor } from './edit-lapse';
import { MedicationEditor } from './edit-medication';
import { MotivationsEditor } from './edit-motivations';
import { ReviewEditor } from './edit-review';
import { SituationsEditor } from './edit-situations';
import { SupportEditor } from './edit-support';
import { WarningSignsEditor } from './edit-warning-signs';
import type { DraftPart, PlanDraft } from './plan-draft';

/** Changes one part of the draft. */
export type ChangePart = <Part extends DraftPart>(part: Part, value: PlanDraft[Part]) => void;

interface PartEditorProps {
  part: DraftPart;
  draft: PlanDraft;
  onChange: ChangePart;
}

function Fields({ part, draft, onChange }: PartEditorProps) {
  switch (part) {
    case 'motivations':
      return <MotivationsEditor value={draft.motivations} onChange={(value) => onChange(part, value)} />;
    case 'highRiskSituations':
      return <SituationsEditor value={draft.highRiskSituations} onChange={(value) => onChange(part, value)} />;
    case 'warningSigns':
      return <WarningSignsEditor value={draft.warningSigns} onChange={(value) => onChange(part, value)} />;
    case 'copingStrategies':
      return (
        <CopingEditor
          value={draft.copingStrategies}
          situations={draft.highRiskSituations}
          onChange={(value) => onChange(part, value)}
        />
      );
    case 'supportContacts':
      return <SupportEditor value={draft.supportContacts} onChange={(value) => onChange(part, value)} />;
    case 'medication':
      return <MedicationEditor value={draft.medication} onChange={(value) => onChange(part, value)} />;
    case 'lapseResponse':
      return <LapseEditor value={draft.lapseResponse} onChange={(value) => onChange(part, value)} />;
    case 'noteToSelf':
      return <NoteEditor value={draft.noteToSelf ?? ''} onChange={(value) => onChange(part, value)} />;
    case 'reviewDue':
      return <ReviewEditor value={draft.reviewDue} onChange={(value) => onChange(part, value)} />;
  }
}

/** One section of the builder: what to think of, then its fields. */
export function PartEditor(props: PartEditorProps) {
  const { t } = useTranslation();
  return (
    <>
      <Text c="dimmed" mb="md" mt={-4}>
        {t(props.part === 'reviewDue' ? 'guide.review' : `guide.${props.part}`)}
      </Text>
      <Fields {...props} />
    </>
  );
}
