import { MantineProvider, type MantineThemeOverride } from '@mantine/core';
import type { ReactNode } from 'react';
import { colorSchemeManager } from './color-scheme';
import { cssVariables } from './theme';

/** The nonce the API wrote into the page, which the CSP asks of every style tag; empty when served without the API. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}

/** Lets the scroll lock of dialogs write its style tag under the CSP: that package reads this global. */
function shareNonce(nonce: string): void {
  Object.assign(globalThis, { __webpack_nonce__: nonce });
}

/** Theme, colour scheme of the device, and styles that the content security policy accepts. */
export function WebProvider({ theme, children }: { theme: MantineThemeOverride; children: ReactNode }) {
  const nonce = cspNonce();
  shareNonce(nonce);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      getStyleNonce={() => nonce}
      deduplicateInlineStyles
    >
      {children}
    </MantineProvider>
  );
}
