import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { getJson, postJson } from '@stepwell/web/graphql/send';
import { useCallback, useEffect, useState } from 'react';
import { Inside } from './inside';
import { LinkPage, type LinkState } from './screens/link/link.page';
import { SignedOutPage, SignOutUnfinishedPage } from './screens/link/signed-out.page';
import { FailureScreen } from './shell/failure';
import { Outside } from './shell/outside';
import { Waiting } from './shell/waiting';
import { useLanguage, type Language } from './texts/language';

type Phase =
  | { name: 'starting' }
  | { name: 'failed'; error: ApiError }
  | { name: 'link'; state: LinkState }
  | { name: 'inside' }
  | { name: 'signed-out'; unsent: boolean }
  | { name: 'sign-out-unfinished' };

/** From the link over the PIN to the screens inside, and out again. Nothing is kept but in this memory. */
export function App({ token }: { token: string }) {
  const { suggest } = useLanguage();
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
        setPhase(signedIn ? { name: 'inside' } : { name: 'signed-out', unsent: false });
      }
    } catch (thrown) {
      setPhase({ name: 'failed', error: toApiError(thrown) });
    }
  }, [token, suggest]);

  useEffect(() => void start(), [start]);

  const end = useCallback((unsent: boolean) => setPhase({ name: 'signed-out', unsent }), []);
  const leave = useCallback(() => {
    setPhase({ name: 'starting' });
    // A new document: nothing of this one stays in memory.
    const leaveDocument = () => window.location.replace('/');
    postJson('/auth/sign-out').then(leaveDocument, (thrown: unknown) => {
      if (toApiError(thrown).code === 'UNAUTHENTICATED') leaveDocument();
      else setPhase({ name: 'sign-out-unfinished' });
    });
  }, []);

  switch (phase.name) {
    case 'inside':
      return <Inside onEnded={end} onLeave={leave} />;
    case 'failed':
      return (
        <Outside>
          <FailureScreen error={phase.error} onRetry={() => void start()} />
        </Outside>
      );
    case 'link':
      return (
        <Outside>
          <LinkPage token={token} state={phase.state} onOpened={() => setPhase({ name: 'inside' })} />
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
