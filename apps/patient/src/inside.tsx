import { useProductNow } from '@stepwell/web/format/product-clock';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useRef, useState } from 'react';
import { setLanguageDocument } from './care/care.graphql';
import { useCare } from './care/use-care';
import type { Draft } from './screens/check-in/draft';
import { useRenewedCopy } from './own-phone/use-renewed-copy';
import { useAnswerQueue } from './screens/check-in/use-answer-queue';
import { DocumentsDoor } from './screens/documents/documents-door';
import { HelpPage } from './screens/help/help.page';
import { HomePage } from './screens/home/home.page';
import { WaitingPlan } from './screens/sign/waiting-plan';
import { newTeamDraft } from './screens/team/team-draft';
import { useAccent } from './shell/accent';
import { FailureScreen } from './shell/failure';
import { InsideFrame, ReadAloud } from './shell/inside-frame';
import { later, Nothing } from './shell/later';
import { Outside } from './shell/outside';
import { useIdleEnd } from './shell/use-idle-end';
import { useScreen } from './shell/use-screen';
import { Waiting } from './shell/waiting';
import { oneByOne, whenIdle } from './shell/when-idle';
import { fetchOtherLanguage, useLanguage, type Language } from './texts/language';

const CheckInPage = later(async () => (await import('./screens/check-in/check-in.page')).CheckInPage);
const PlanPage = later(async () => (await import('./screens/plan/plan.page')).PlanPage);
const MeetingsPage = later(async () => (await import('./screens/meetings/meetings.page')).MeetingsPage);
const NowPage = later(async () => (await import('./screens/now/now.page')).NowPage);
const NowCard = later(async () => (await import('./screens/now/now-card')).NowCard, Nothing);
const MeasuresPage = later(async () => (await import('./screens/measures/measures.page')).MeasuresPage);
const ComeBackPage = later(async () => (await import('./screens/come-back/come-back.page')).ComeBackPage);
const AppointmentsPage = later(async () => (await import('./screens/appointments/appointments.page')).AppointmentsPage);
const PacketPage = later(async () => (await import('./screens/packet/packet.page')).PacketPage);
const SharingPage = later(async () => (await import('./screens/sharing/sharing.page')).SharingPage);
const CopyPage = later(async () => (await import('./screens/copy/copy.page')).CopyPage);
const HomeDoors = later(async () => (await import('./screens/home/home-doors')).HomeDoors, Nothing);
const TeamPage = later(async () => (await import('./screens/team/team.page')).TeamPage);
const PaperPage = later(async () => (await import('./screens/paper/paper.page')).PaperPage);
const PatternsPage = later(async () => (await import('./screens/patterns/patterns.page')).PatternsPage);
const MessagesPage = later(async () => (await import('./screens/messages/messages.page')).MessagesPage);
const PhonePage = later(async () => (await import('./screens/phone/phone.page')).PhonePage);
const ReachPage = later(async () => (await import('./screens/meetings/reach.page')).ReachPage);
const MyListPage = later(async () => (await import('./screens/meetings/my-list.page')).MyListPage);
const FindPage = later(async () => (await import('./screens/meetings/find.page')).FindPage);
const MorePage = later(async () => (await import('./screens/more/more.page')).MorePage);
const LapsePage = later(async () => (await import('./screens/recovery/lapse.page')).LapsePage);
const RecoveryPage = later(async () => (await import('./screens/recovery/recovery.page')).RecoveryPage);
const DocumentsPage = later(async () => (await import('./screens/documents/documents.page')).DocumentsPage);
const SignPage = later(async () => (await import('./screens/sign/sign.page')).SignPage);
const SponsorPage = later(async () => (await import('./screens/recovery/sponsor.page')).SponsorPage);
const StepWorkPage = later(async () => (await import('./screens/steps/step-work.page')).StepWorkPage);
const StepsPage = later(async () => (await import('./screens/steps/steps.page')).StepsPage);

interface InsideProps {
  /** Just typed; an own phone renews its copy with it. */
  pin: string | undefined;
  onEnded: (unsent: boolean) => void;
  onLeave: () => void;
}

/** Everything behind the PIN. The answers of an unfinished check-in live here, so that going elsewhere keeps them. */
export function Inside({ pin, onEnded, onLeave }: InsideProps) {
  const { place, go, back } = useScreen();
  const [draft, setDraft] = useState<Draft>();
  const [teamDraft, setTeamDraft] = useState(newTeamDraft);
  const isUnsent = useRef(false);
  useEffect(() => {
    isUnsent.current = draft?.isClosed === true && !draft.sent;
  });
  const { care, refresh } = useCare(useCallback(() => onEnded(isUnsent.current), [onEnded]));
  const now = useProductNow();
  useAccent(care.day.value?.look.accentColor ?? null);
  useLanguageOfViewer(care.day.value?.language);
  useIdleEnd(onLeave);
  useRenewedCopy(pin, care);
  useEffect(() => {
    // They stand on the first screen, and come while its answers do.
    return oneByOne(fetching([NowCard, HomeDoors, ReadAloud]));
  }, []);
  const isShown = care.day.value !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    // What helps in a hard hour and after use must not wait for a connection: it is here before anybody needs it.
    return whenIdle([...fetching([CheckInPage, NowPage, PlanPage, MeetingsPage]), () => void fetchOtherLanguage()]);
  }, [isShown]);
  const elsewhere = place.screen !== 'check-in';
  const queue = useAnswerQueue({
    onWaiting: (answers) => close(answers, false),
    onSent: (answers) => {
      close(answers, true);
      refresh();
    },
    onEnded: () => onEnded(true),
  });
  const close = (answers: Draft, sent: boolean) => {
    if (!draft?.isClosed && place.screen === 'check-in') {
      // The questions leave the browser's history: "Back" from the thanks must not open them.
      back(place.step);
    }
    setDraft({ ...answers, isClosed: true, sent });
  };
  const isSent = draft?.sent;
  useEffect(() => {
    // Sent answers have done their work; the next check-in begins anew.
    if (elsewhere && isSent) setDraft(undefined);
  }, [elsewhere, isSent]);

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
          <>
            <HomePage
              urgent={<NowCard day={day} plan={care.plan.value} now={now} onOpen={() => go('now')} />}
              day={day}
              meetings={care.meetings.value}
              draft={draft && !draft.sent ? (draft.isClosed ? 'waiting' : 'open') : 'none'}
              now={now}
              onGo={go}
            />
            <HomeDoors day={day} now={now} onGo={go} />
          </>
        );
      case 'come-back':
        return <ComeBackPage day={day} now={now} onBack={back} />;
      case 'appointments':
        return <AppointmentsPage timeZone={day.timeZone} now={now} onBack={back} />;
      case 'packet':
        return <PacketPage onBack={back} />;
      case 'sharing':
        return <SharingPage timeZone={day.timeZone} onBack={back} />;
      case 'measures':
        return <MeasuresPage day={day} onBack={back} onGo={go} onEnded={() => onEnded(true)} />;
      case 'check-in':
        return (
          <CheckInPage
            day={day}
            plan={care.plan.value}
            options={care.options.value}
            now={now}
            step={place.step}
            draft={draft}
            onDraft={setDraft}
            onGo={go}
            queue={queue}
            onBack={back}
          />
        );
      case 'plan':
        return (
          <>
            <WaitingPlan onGo={go} />
            <PlanPage
              part={care.plan}
              options={care.options.value}
              timeZone={day.timeZone}
              now={now}
              onGo={go}
              onRetry={refresh}
            />
            <DocumentsDoor onOpen={() => go('documents')} />
          </>
        );
      case 'documents':
        return <DocumentsPage onBack={back} />;
      case 'sign':
        return <SignPage onBack={back} onSigned={refresh} />;
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
      case 'now':
        return (
          <NowPage
            day={day}
            plan={care.plan.value}
            options={care.options.value}
            now={now}
            onGo={go}
            onHelp={() => go('help')}
            onBack={back}
          />
        );
      case 'reach':
        return <ReachPage reach={care.options.value?.reach} onSaved={refresh} onBack={back} />;
      case 'paper':
        return care.plan.value ? <PaperPage plan={care.plan.value} day={day} onBack={back} /> : null;
      case 'patterns':
        return <PatternsPage onBack={back} />;
      case 'team':
        return <TeamPage day={day} now={now} draft={teamDraft} onDraft={setTeamDraft} onBack={back} />;
      case 'messages':
        return <MessagesPage timeZone={day.timeZone} now={now} onBack={back} />;
      case 'phone':
        return <PhonePage care={care} onBack={back} />;
      case 'copy':
        return <CopyPage onBack={back} />;
      case 'help':
        return (
          <>
            <HelpPage day={day} plan={care.plan} now={now} onRetry={refresh} />
            <DocumentsDoor onOpen={() => go('documents')} />
          </>
        );
      case 'more':
        return <MorePage day={day} now={now} onBack={back} onGo={go} onLeave={onLeave} />;
    }
  };
  return (
    <InsideFrame place={place} stale={care.day.error?.code === 'NETWORK'} onGo={go}>
      {page()}
    </InsideFrame>
  );
}

/** What fetches each of these, and leaves it to a later try where that fails. */
function fetching(parts: readonly { fetch(): Promise<unknown> }[]): (() => void)[] {
  return parts.map((part) => () => void part.fetch().catch(() => undefined));
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
