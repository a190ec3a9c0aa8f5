import { localStorageColorSchemeManager, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';

// The key tells nothing about who uses the phone; first-paint.mjs reads the same one.
const manager = localStorageColorSchemeManager({ key: 'colors' });

let mayKeep = (): boolean => true;

/** Says when a choice may be kept on the device; otherwise it lasts as long as the page. Everywhere always, unless told. */
export function keepColorsOnlyIf(test: () => boolean): void {
  mayKeep = test;
}

/** Keeps a choice of light or dark on the device; whoever follows the system has nothing kept. */
export const colorSchemeManager: typeof manager = {
  ...manager,
  set: (choice) => (choice === 'auto' || !mayKeep() ? forget() : manager.set(choice)),
  clear: forget,
};

function forget(): void {
  try {
    manager.clear();
  } catch {
    // Where nothing may be stored, nothing is.
  }
}

/** The colours a person can choose, the system's first. */
export const colorChoices = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];

/** What is chosen on this device, and the way to choose. */
export function useColorChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return { choice: colorScheme, choose: setColorScheme };
}
