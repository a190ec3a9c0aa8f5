import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useHistory } from './use-history';

/**
 * Filters of a list, kept in the address so that a list can be shared and the back button works.
 * `defaults` names every filter; a filter at its default leaves the address. Must be a constant.
 */
export function useUrlFilters<Filters extends Record<string, string>>(defaults: Filters) {
  const history = useHistory();
  const search = useSyncExternalStore(history.subscribe, () => history.location.search);
  const filters = useMemo(() => {
    const parameters = new URLSearchParams(search);
    const entries = Object.entries(defaults).map(([name, value]) => [name, parameters.get(name) ?? value]);
    return Object.fromEntries(entries) as Filters;
  }, [search, defaults]);

  const setFilters = useCallback(
    (changes: Partial<Filters>) => {
      const { pathname, search: present } = history.location;
      const parameters = new URLSearchParams(present);
      for (const [name, value] of Object.entries<string | undefined>(changes)) {
        if (value === undefined || value === '' || value === defaults[name]) parameters.delete(name);
        else parameters.set(name, value);
      }
      const text = parameters.toString();
      history.replace(text ? `${pathname}?${text}` : pathname);
    },
    [history, defaults],
  );
  const isFiltered = Object.keys(defaults).some((name) => filters[name] !== defaults[name]);
  return { filters, setFilters, isFiltered };
}
