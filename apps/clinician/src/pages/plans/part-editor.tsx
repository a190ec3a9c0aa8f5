import { Text } from '@mantine/core';
import { WordAdvice } from '@stepwell/web/ui/word-advice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CopingEditor } from './edit-coping';
import { GoalsEditor } from './edit-goals';
import { LapseEditor, NoteEditor } from './edit-lapse';
import { MedicationEditor } from './edit-medication';
import { MotivationsEditor } from './edit-motivations';
import { ReviewEditor } from './edit-review';
import { SituationsEditor } from './edit-situations';
import { SupportEditor } from './edit-support';
import { WarningSignsEditor } from './edit-warning-signs';
import { WeeklyEditor } from './edit-weekly';
import { PhrasePicker } from './phrase-picker';
import { isPhrasePart } from './take-phrase';
import type { DraftPart, PlanDraft, PlanSection } from './plan-draft';

/** Changes one part of the draft. */
export type ChangePart = <Part extends DraftPart>(part: Part, value: PlanDraft[Part]) => void;

interface PartEditorProps {
  part: PlanSection;
  draft: PlanDraft;
  /** Whose path and meetings stand beside the weekly commitment and the hard hours; absent in a template. */
  patientId?: string | undefined;
  onChange: ChangePart;
}

function Fields({ part, draft, patientId, onChange }: PartEditorProps) {
  switch (part) {
    case 'motivations':
      return <MotivationsEditor value={draft.motivations} onChange={(value) => onChange(part, value)} />;
    case 'highRiskSituations':
      return (
        <SituationsEditor
          value={draft.highRiskSituations}
          patientId={patientId}
          onChange={(value) => onChange(part, value)}
        />
      );
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
    case 'weekly':
      return <WeeklyEditor value={draft.weekly} patientId={patientId} onChange={(value) => onChange(part, value)} />;
    case 'goals':
      return <GoalsEditor value={draft.goals} onChange={(value) => onChange(part, value)} />;
    case 'reviewDue':
      return <ReviewEditor draft={draft} onChange={onChange} />;
  }
}

/** Every text of a part, however deep it stands. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

/** One section of the builder: what to think of, then its fields. */
export function PartEditor(props: PartEditorProps) {
  const { t } = useTranslation();
  const { part, draft, patientId, onChange } = props;
  return (
    <>
      <Text c="dimmed" mb="md" mt={-4}>
        {t(part === 'reviewDue' ? 'guide.review' : `guide.${part}`)}
      </Text>
      <Fields {...props} />
      {patientId && isPhrasePart(part) && (
        <PhrasePicker part={part} draft={draft} patientId={patientId} onChange={onChange} />
      )}
      <WordAdvice texts={textsIn(draft[part])} />
    </>
  );
}
