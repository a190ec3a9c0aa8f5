import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A house: the first screen. */
export const HomeIcon = () => (
  <Icon>
    <path d="M4 11.5 12 5l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5h-5v5H5a1 1 0 0 1-1-1z" />
  </Icon>
);

/** A sheet of paper: the plan. */
export const PlanIcon = () => (
  <Icon>
    <path d="M7 4h10a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z" />
    <path d="M9.5 9h5M9.5 12.5h5M9.5 16h3" />
  </Icon>
);

/** A calendar: the meetings. */
export const MeetingsIcon = () => (
  <Icon>
    <path d="M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z" />
    <path d="M4 10.5h16M8.5 4v4M15.5 4v4" />
  </Icon>
);

/** A speech bubble: messages with the care team. */
export const TeamIcon = () => (
  <Icon>
    <path d="M6 5h12a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-6l-4.5 3.5V16H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z" />
  </Icon>
);

/** A receiver: somebody to call. */
export const PhoneIcon = () => (
  <Icon>
    <path d="M6.2 4h2.6l1.5 4-2 1.6a12 12 0 0 0 6.1 6.1l1.6-2 4 1.5v2.6A2.2 2.2 0 0 1 17.7 20 14 14 0 0 1 4 6.2 2.2 2.2 0 0 1 6.2 4z" />
  </Icon>
);

/** Three dots: everything else. */
export const MoreIcon = () => (
  <Icon>
    <path d="M6 12h.01M12 12h.01M18 12h.01" strokeWidth="3" />
  </Icon>
);

/** An arrow to the right: opens what the row names. */
export const NextIcon = () => (
  <Icon>
    <path d="m9.5 6 6 6-6 6" />
  </Icon>
);

/** An arrow to the left: the screen before. */
export const BackIcon = () => (
  <Icon>
    <path d="m14.5 6-6 6 6 6" />
  </Icon>
);

/** A way that winds uphill: recovery. */
export const PathIcon = () => (
  <Icon>
    <path d="M6 20c0-3 3-4 6-4s6-1.2 6-4-3-3.5-6-3.5S7.5 7 8 4" />
    <path d="M18.5 20h.01" strokeWidth="3" />
  </Icon>
);

/** Two people: the sponsor. */
export const PeopleIcon = () => (
  <Icon>
    <path d="M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3.5 19c.4-3 2.6-5 5.5-5s5.1 2 5.5 5M15.5 5.4a3 3 0 0 1 0 5.2M17 14.4c2 .7 3.3 2.4 3.5 4.6" />
  </Icon>
);

/** Stairs: the steps. */
export const StepsIcon = () => (
  <Icon>
    <path d="M4 19h4v-4h4v-4h4V7h4" />
  </Icon>
);

/** A speech bubble: to tell somebody. */
export const TellIcon = () => (
  <Icon>
    <path d="M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7l-4.5 3.5V16H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z" />
  </Icon>
);
