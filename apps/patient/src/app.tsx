import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { getJson, postJson } from '@stepwell/web/graphql/send';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { Inside } from './inside';
import { isOwnPhone } from './own-phone/is-own-phone';
import { LinkPage, type LinkState } from './screens/link/link.page';
import { SignedOutPage, SignOutUnfinishedPage } from './screens/link/signed-out.page';
import { FailureScreen } from './shell/failure';
import { later } from './shell/later';
import { Outside } from './shell/outside';
import { Waiting } from './shell/waiting';
import { firstPageIn, useLanguage, type Language } from './texts/language';

const loadOwnPhone = () => import('./own-phone/own-phone');
const KeptPage = later(async () => (await import('./screens/kept/kept.page')).KeptPage);

type Phase =
  | { name: 'starting' }
  | { name: 'failed'; error: ApiError }
  | { name: 'link'; state: LinkState }
  | { name: 'inside'; pin?: string | undefined }
  | { name: 'kept' }
  | { name: 'signed-out'; unsent: boolean }
  | { name: 'sign-out-unfinished' };

/**
 * From the link over the PIN to the screens inside, and out again. Nothing is kept but in this memory, unless the patient
 * said that this is their own phone.
 */
export function App({ token }: { token: string }) {
  const { language, suggest } = useLanguage();
  const [phase, setPhase] = useState<Phase>({ name: 'starting' });

  const start = useCallback(async () => {
    setPhase({ name: 'starting' });
    try {
      if (token) {
        const link = await postJson<{ state: LinkState; language: Language }>('/auth/link/check', { token });
        // A dead link may be nobody's: its language says nothing about the person at the phone.
        if (link.state !== 'gone') suggest(link.language);
        setPhase({ name: 'link', state: link.state });
      } else {
        const { signedIn } = await getJson<{ signedIn: boolean }>('/auth/state');
        const keeps = isOwnPhone() && (await (await loadOwnPhone()).checkCopy());
        if (signedIn) startTransition(() => setPhase({ name: 'inside' }));
        else setPhase(keeps ? { name: 'kept' } : { name: 'signed-out', unsent: false });
      }
    } catch (thrown) {
      const error = toApiError(thrown);
      setPhase(error.code === 'NETWORK' && isOwnPhone() ? { name: 'kept' } : { name: 'failed', error });
    }
  }, [token, suggest]);

  useEffect(() => void start(), [start]);
  useEffect(() => {
    if (!isOwnPhone()) return;
    // What can't be kept today is kept at the next visit.
    loadOwnPhone()
      .then((phone) => phone.startOwnPhone())
      .catch(() => undefined);
  }, []);

  const end = useCallback((unsent: boolean) => setPhase({ name: 'signed-out', unsent }), []);
  const leave = useCallback(() => {
    setPhase({ name: 'starting' });
    // A new document: nothing of this one stays in memory.
    const leaveDocument = () => window.location.replace(firstPageIn(language));
    postJson('/auth/sign-out').then(leaveDocument, (thrown: unknown) => {
      if (toApiError(thrown).code === 'UNAUTHENTICATED') leaveDocument();
      else setPhase({ name: 'sign-out-unfinished' });
    });
  }, [language]);

  switch (phase.name) {
    case 'inside':
      return <Inside pin={phase.pin} onEnded={end} onLeave={leave} />;
    case 'kept':
      return <KeptPage onGone={() => end(false)} />;
    case 'failed':
      return (
        <Outside>
          <FailureScreen error={phase.error} onRetry={() => void start()} />
        </Outside>
      );
    case 'link':
      return (
        <Outside>
          <LinkPage token={token} state={phase.state} onOpened={(pin) => setPhase({ name: 'inside', pin })} />
        </Outside>
      );
    case 'signed-out':
      return (
        <Outside>
          <SignedOutPage token={token} unsent={phase.unsent} />
        </Outside>
      );
    case 'sign-out-unfinished':
      return (
        <Outside>
          <SignOutUnfinishedPage onRetry={leave} />
        </Outside>
      );
    case 'starting':
      return (
        <Outside>
          <Waiting />
        </Outside>
      );
  }
}
