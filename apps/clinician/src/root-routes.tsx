import { CrashPage } from '@stepwell/web/ui/crash-page';
import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from './shell/not-found.page';
import { SignedIn } from './shell/signed-in';

/** Above every page. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

/** Above every page that asks who is there. */
export const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });
