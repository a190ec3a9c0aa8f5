import '@stepwell/web/ui/staff.css';
import '@stepwell/web/ui/global.css';
import { createQueryClient } from '@stepwell/web/graphql/query-client';
import { createI18n } from '@stepwell/web/i18n/create-i18n';
import { webEn } from '@stepwell/web/i18n/web-en';
import { announceSessionEnd } from '@stepwell/web/session/session-end';
import { printInLight } from '@stepwell/web/ui/print-in-light';
import { staffTheme } from '@stepwell/web/ui/theme';
import { ToastProvider } from '@stepwell/web/ui/toasts';
import { WebProvider } from '@stepwell/web/ui/web-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TextsProvider } from '@stepwell/web/i18n/texts-provider';
import { createAppRouter } from './routes';
import { en } from './texts/en';

const i18n = createI18n({ catalogues: { en: { web: webEn, admin: en } }, language: 'en', namespace: 'admin' });
const queryClient = createQueryClient(announceSessionEnd);
const router = createAppRouter();

printInLight();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
// In slices: keys and clicks may come between them.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <TextsProvider i18n={i18n}>
        <WebProvider theme={staffTheme}>
          <QueryClientProvider client={queryClient}>
            <ToastProvider>
              <RouterProvider router={router} />
            </ToastProvider>
          </QueryClientProvider>
        </WebProvider>
      </TextsProvider>
    </StrictMode>,
  ),
);
