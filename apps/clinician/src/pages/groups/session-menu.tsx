import { Button, Menu } from '@mantine/core';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { useSession } from '@stepwell/web/session/session-provider';
import { ChevronDownIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SessionLine } from './groups.graphql';
import { useSessionTime } from './session-words';

/** What can be done with a session. */
export type SessionVerb = 'substitute' | 'move' | 'skip' | 'restore';

/** What the viewer may do with a session now: planners change what lies ahead, its leader names who stands in. */
export function useSessionVerbs(): (session: SessionLine) => SessionVerb[] {
  const { can, viewer } = useSession();
  const now = useProductNow();
  return ({ status, startsAt, isException, isExtra, facilitator, coFacilitator }) => {
    const mayPlan = can('group:manage');
    const isMine = can('group:lead') && [facilitator.id, coFacilitator?.id].includes(viewer.staffMemberId);
    const isAhead = Date.parse(startsAt) > now.getTime();
    const isOpen = status === 'PLANNED' || status === 'IN_PROGRESS';
    return [
      ...((mayPlan || isMine) && isOpen ? (['substitute'] as const) : []),
      ...(mayPlan && isAhead && status === 'PLANNED' ? (['move', 'skip'] as const) : []),
      ...(mayPlan && isAhead && isException && !isExtra && status !== 'IN_PROGRESS' ? (['restore'] as const) : []),
    ];
  };
}

interface SessionMenuProps {
  session: SessionLine;
  verbs: readonly SessionVerb[];
  onChoose: (verb: SessionVerb) => void;
}

/** The verbs of one session: one is a button, several are a menu. */
export function SessionMenu({ session, verbs, onChoose }: SessionMenuProps) {
  const { t } = useTranslation();
  const when = useSessionTime()(session);
  if (verbs.length === 0) return null;
  if (verbs.length === 1 && verbs[0] === 'substitute')
    return (
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t('group.substituteOf', { when })}
        onClick={() => onChoose('substitute')}
      >
        {t('group.substitute')}
      </Button>
    );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<ChevronDownIcon size={14} />}
          aria-label={t('sessionChange.more', { when })}
        >
          {t('group.change')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {verbs.map((verb) => (
          <Menu.Item key={verb} onClick={() => onChoose(verb)}>
            {t(`sessionChange.${verb}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
