function words(name: string): string {
  const spaced = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** An operation of the audit trail taken apart: whether it only read, and its name in words. */
export interface ActionWords {
  kind: 'read' | 'done';
  name: string;
}

/** `Query.patient` reads "Patient"; `Mutation.inviteStaff` and `auth.sign-in` did "Invite staff" and "Sign in". */
export function actionWords(action: string): ActionWords {
  const [first = '', ...rest] = action.split('.');
  const name = rest.length > 0 ? rest.join(' ') : first;
  return { kind: first === 'Query' ? 'read' : 'done', name: words(name) };
}
