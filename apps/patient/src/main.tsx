import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Stack.css';
import '@mantine/core/styles/Text.css';
import '@mantine/core/styles/Title.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Skeleton.css';
import '@mantine/core/styles/VisuallyHidden.css';
import '@stepwell/web/ui/global.css';
import './shell/app.css';
import { takeFragmentToken } from '@stepwell/web/session/fragment-token';
import { keepColorsOnlyIf } from '@stepwell/web/ui/color-scheme';
import { printInLight } from '@stepwell/web/ui/print-in-light';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { isOwnPhone } from './own-phone/is-own-phone';
import { AccentProvider } from './shell/accent';
import { CrashGuard } from './shell/crash-guard';
import { later } from './shell/later';
import { watchLeaving } from './shell/watch-leaving';
import { LanguageProvider, prepareLanguage } from './texts/language';

const CallPage = later(async () => (await import('./screens/call/call.page')).CallPage);
const FindPlacePage = later(async () => (await import('./screens/call/find-place.page')).FindPlacePage);
const TabletMeasurePage = later(async () => (await import('./screens/measures/tablet-measure.page')).TabletMeasurePage);
const TabletConsentPage = later(async () => (await import('./screens/sharing/tablet-consent.page')).TabletConsentPage);
const TabletPage = later(async () => (await import('./screens/sign/tablet.page')).TabletPage);

try {
  // Before anything is drawn, so that it is done while the server still answers.
  new Worker(new URL('shell/learn-times.ts', import.meta.url), { type: 'module' });
} catch {
  // A browser that refuses workers learns times on the page: later, and no reason to show nothing.
}
watchLeaving();
keepColorsOnlyIf(isOwnPhone);
printInLight();
const { pathname, hash } = window.location;
const isTablet = pathname === '/tablet';
const isAnswer = pathname === '/answer';
const isAgree = pathname === '/agree';
const isCall = pathname === '/call';
const isMatch = pathname === '/match';
const embedded = /^\/embed\/([\w-]+)$/.exec(pathname)?.[1];
// The addresses of public pages are no secret, and must survive a reload.
const token = embedded ?? (isCall || isMatch ? hash.slice(1) : takeFragmentToken());
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
function page() {
  if (isCall || embedded) return <CallPage code={token} />;
  if (isMatch) return <FindPlacePage code={token} />;
  if (isAnswer) return <TabletMeasurePage token={token} />;
  if (isAgree) return <TabletConsentPage token={token} />;
  return isTablet ? <TabletPage token={token} /> : <App token={token} />;
}
// Until then the page itself shows the emergency numbers, in both languages.
void prepareLanguage().then(() =>
  // In slices: the page itself can be used meanwhile.
  startTransition(() =>
    createRoot(root).render(
      <AccentProvider>
        <LanguageProvider>
          <CrashGuard>{page()}</CrashGuard>
        </LanguageProvider>
      </AccentProvider>,
    ),
  ),
);
