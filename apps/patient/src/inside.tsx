import { useProductNow } from '@stepwell/web/format/product-clock';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useEffect, useState } from 'react';
import { setLanguageDocument } from './care/care.graphql';
import { useCare } from './care/use-care';
import { CheckInPage } from './screens/check-in/check-in.page';
import type { Draft } from './screens/check-in/draft';
import { HelpPage } from './screens/help/help.page';
import { HomePage } from './screens/home/home.page';
import { MeetingsPage } from './screens/meetings/meetings.page';
import { PlanPage } from './screens/plan/plan.page';
import { FailureScreen } from './shell/failure';
import { InsideFrame } from './shell/inside-frame';
import { later } from './shell/later';
import { Outside } from './shell/outside';
import { useIdleEnd } from './shell/use-idle-end';
import { useScreen } from './shell/use-screen';
import { Waiting } from './shell/waiting';
import { useLanguage, type Language } from './texts/language';

const MyListPage = later(async () => (await import('./screens/meetings/my-list.page')).MyListPage);
const FindPage = later(async () => (await import('./screens/meetings/find.page')).FindPage);
const MorePage = later(async () => (await import('./screens/more/more.page')).MorePage);
const LapsePage = later(async () => (await import('./screens/recovery/lapse.page')).LapsePage);
const RecoveryPage = later(async () => (await import('./screens/recovery/recovery.page')).RecoveryPage);
const SponsorPage = later(async () => (await import('./screens/recovery/sponsor.page')).SponsorPage);
const StepWorkPage = later(async () => (await import('./screens/steps/step-work.page')).StepWorkPage);
const StepsPage = later(async () => (await import('./screens/steps/steps.page')).StepsPage);

/** Everything behind the PIN. The answers of an unfinished check-in live here, so that going elsewhere keeps them. */
export function Inside({ onEnded, onLeave }: { onEnded: () => void; onLeave: () => void }) {
  const { care, refresh } = useCare(onEnded);
  const { place, go, back } = useScreen();
  const [draft, setDraft] = useState<Draft>();
  const now = useProductNow();
  useLanguageOfViewer(care.day.value?.language);
  useIdleEnd(onLeave);
  const elsewhere = place.screen !== 'check-in';
  useEffect(() => {
    // Sent answers have done their work; the next check-in begins anew.
    if (elsewhere) setDraft((kept) => (kept?.sent ? undefined : kept));
  }, [elsewhere]);

  const day = care.day.value;
  if (!day) {
    return (
      <Outside>{care.day.error ? <FailureScreen error={care.day.error} onRetry={refresh} /> : <Waiting />}</Outside>
    );
  }

  const page = () => {
    switch (place.screen) {
      case 'home':
        return (
          <HomePage
            day={day}
            meetings={care.meetings.value}
            hasDraft={draft !== undefined && !draft.sent}
            now={now}
            onGo={go}
          />
        );
      case 'check-in':
        return (
          <CheckInPage
            day={day}
            plan={care.plan.value}
            now={now}
            step={place.step}
            draft={draft}
            onDraft={setDraft}
            onGo={go}
            onBack={back}
            onSent={refresh}
            onEnded={onEnded}
          />
        );
      case 'plan':
        return <PlanPage part={care.plan} timeZone={day.timeZone} now={now} onRetry={refresh} />;
      case 'meetings':
        return (
          <MeetingsPage
            part={care.meetings}
            viewerZone={day.timeZone}
            now={now}
            onRetry={refresh}
            onFind={() => go('find')}
            onSteps={() => go('steps')}
            onList={() => go('attendance')}
          />
        );
      case 'find':
        return <FindPage viewerZone={day.timeZone} now={now} onBack={back} />;
      case 'attendance':
        return <MyListPage day={day} now={now} onBack={back} />;
      case 'steps':
        return <StepsPage onBack={back} />;
      case 'recovery':
        return <RecoveryPage day={day} now={now} onBack={back} onGo={go} />;
      case 'sponsor':
        return <SponsorPage onBack={back} />;
      case 'step-work':
        return <StepWorkPage onBack={back} />;
      case 'lapse':
        return <LapsePage day={day} now={now} onBack={back} />;
      case 'help':
        return <HelpPage day={day} plan={care.plan} now={now} onRetry={refresh} />;
      case 'more':
        return <MorePage day={day} now={now} onBack={back} onLeave={onLeave} />;
    }
  };
  return (
    <InsideFrame place={place} stale={care.day.error?.code === 'NETWORK'} onGo={go}>
      {page()}
    </InsideFrame>
  );
}

/** Follows the language that the server keeps until the person chooses one; then the choice is kept there. */
function useLanguageOfViewer(stored: Language | undefined): void {
  const { suggest, chosen, language } = useLanguage();
  const signedIn = stored !== undefined;
  useEffect(() => {
    if (stored) suggest(stored);
  }, [stored, suggest]);
  useEffect(() => {
    if (!signedIn || !chosen) return;
    // Not kept is not lost: the screens already speak the chosen language.
    sendDocument(setLanguageDocument, { input: { language } }).catch(() => undefined);
  }, [signedIn, chosen, language]);
}
