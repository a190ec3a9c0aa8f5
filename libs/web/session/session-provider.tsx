import type { Permission } from '@stepwell/kernel/permissions';
import { setServerNow } from '@stepwell/web/format/product-clock';
import type { TypedDocument } from '@stepwell/web/graphql/send';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';

/** What a staff app asks of its viewer query; the generated type of each app's own document satisfies it. */
export interface StaffViewer {
  staffMemberId: string;
  displayName: string;
  email: string;
  now: string;
  permissions: string[];
  /** Roles as the schema writes them, for apps whose viewer query asks for them. */
  roles?: string[];
  /** True where nothing is open until a second step is set up. */
  lacksSecondFactor: boolean;
  hasSecondFactor: boolean;
  organization: { id: string; name: string; secondFactorFrom?: string | null };
  memberships: { organizationId: string; organizationName: string; isCurrent: boolean }[];
}

interface Session<Viewer extends StaffViewer = StaffViewer> {
  viewer: Viewer;
  /** Whether the viewer's roles include a permission. The server decides; this only hides what would be refused. */
  can: (permission: Permission) => boolean;
}

const SessionContext = createContext<Session | undefined>(undefined);

interface SessionProviderProps {
  query: TypedDocument<{ viewer: StaffViewer }, Record<string, never>>;
  /** Shown until the viewer is known. */
  pending: ReactNode;
  /** Shown when the viewer can't be read; gets the error and a way to try again. */
  failed: (error: Error, retry: () => void) => ReactNode;
  children: ReactNode;
}

const everyMinute = 60_000;
/** What arrives by itself carries an instant, which reads wrong ("tomorrow") on a clock that has fallen behind. */
const clockTopics = ['organization', 'check-ins', 'follow-ups'] as const;

/** Reads the viewer once for all pages below it and keeps the product's clock in step with the server's. */
export function SessionProvider({ query, pending, failed, children }: SessionProviderProps) {
  const { data, error, refetch } = useDocument(query, {}, { topics: clockTopics, refreshEvery: everyMinute });
  const viewer = data?.viewer;
  useEffect(() => {
    if (viewer) setServerNow(viewer.now);
  }, [viewer]);
  const session = useMemo<Session | undefined>(() => {
    if (!viewer) return undefined;
    const granted = new Set(viewer.permissions);
    return { viewer, can: (permission) => granted.has(permission) };
  }, [viewer]);

  if (session) return <SessionContext value={session}>{children}</SessionContext>;
  if (error && error.code !== 'UNAUTHENTICATED') return failed(error, () => void refetch());
  return pending;
}

/** The signed-in viewer and what they may do; only below a SessionProvider. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** Shows its children only to people whose roles include the permission. */
export function Allowed({ to, children }: { to: Permission; children: ReactNode }) {
  return useSession().can(to) ? children : null;
}
