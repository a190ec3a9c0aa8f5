import { toApiError } from '@stepwell/web/graphql/api-error';
import { Component, type ReactNode } from 'react';
import { FailureScreen } from './failure';
import { Outside } from './outside';

const reload = (): void => window.location.reload();

/** Where a screen breaks, the numbers for an emergency and a way on stand there instead of an empty page. */
export class CrashGuard extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (!('error' in this.state)) return this.props.children;
    return (
      <Outside>
        <FailureScreen error={toApiError(this.state.error)} onRetry={reload} />
      </Outside>
    );
  }
}
