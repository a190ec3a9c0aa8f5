import { forwardRef, type AnchorHTMLAttributes, type MouseEvent } from 'react';
import { useHistory } from './use-history';

type RouterLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** Whether a click asks for what links always do: this tab, left button, no key held. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

/** A real link that moves inside the app; give it as `component` to buttons and table cells. */
export const RouterLink = forwardRef<HTMLAnchorElement, RouterLinkProps>(function RouterLink(
  { href, onClick, ...rest },
  ref,
) {
  const history = useHistory();
  return (
    <a
      ref={ref}
      href={history.createHref(href)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || !isPlainClick(event)) return;
        event.preventDefault();
        history.push(href);
      }}
      {...rest}
    />
  );
});
