const KEY = 'phone';

/**
 * Whether the patient said that this is their own phone. One neutral word in the browser's storage says so; on a shared
 * phone, which is what every phone is until then, nothing is stored.
 */
export function isOwnPhone(): boolean {
  try {
    return localStorage.getItem(KEY) === 'own';
  } catch {
    return false;
  }
}

/** Notes the choice, or takes it back with everything else that the page stored in words. */
export function setOwnPhone(isOwn: boolean): void {
  if (isOwn) localStorage.setItem(KEY, 'own');
  else localStorage.clear();
}
