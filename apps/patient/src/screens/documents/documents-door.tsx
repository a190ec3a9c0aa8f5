import { DoorRow } from '../../shell/door-row';
import { PlanIcon } from '../../shell/icons';
import { useTexts } from '../../texts/language';

/** The way to the crisis safety plan and the continuing-care plan. */
export function DocumentsDoor({ onOpen }: { onOpen: () => void }) {
  const texts = useTexts();
  return <DoorRow icon={<PlanIcon />} title={texts.sign.otherPlans} lead={texts.sign.otherPlansLead} onOpen={onOpen} />;
}
