import { useRouter, type RouterHistory } from '@tanstack/react-router';

/** The router's history, by addresses as text: where we are, and how to go elsewhere. */
export function useHistory(): RouterHistory {
  const router: { history: RouterHistory } = useRouter();
  return router.history;
}
