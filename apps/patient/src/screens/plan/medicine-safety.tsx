import { sayDate } from '../../care/say-time';
import type { MyPlan } from '../../care/use-care';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { Facts } from './facts';

/** Medicine and overdose safety: naloxone first. */
export function MedicineSafety({ medication }: { medication: MyPlan['content']['medication'] }) {
  const texts = useTexts();
  const facts: [string, string | null | undefined][] = [
    [texts.plan.naloxoneWhere, medication.naloxoneLocation],
    [texts.plan.naloxoneWho, medication.naloxoneWho],
    [texts.plan.nextDose, medication.nextDose],
    [texts.plan.supply, medication.suppliedThrough && sayDate(medication.suppliedThrough, texts)],
    [texts.plan.prescriber, medication.prescriber],
    [texts.plan.notes, medication.notes],
  ];
  if (facts.every(([, value]) => !value)) return null;
  return (
    <Card title={texts.plan.safety}>
      <Facts facts={facts} />
    </Card>
  );
}
