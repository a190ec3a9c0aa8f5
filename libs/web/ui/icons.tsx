import type { ReactNode } from 'react';

/** Size of the square in pixels. */
interface IconProps {
  size?: number;
}

function icon(name: string, strokes: ReactNode) {
  function Icon({ size = 18 }: IconProps) {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {strokes}
      </svg>
    );
  }
  Icon.displayName = name;
  return Icon;
}

// Drawn for this product on a 20-unit grid; decoration only, so each is hidden from screen readers.
export const PeopleIcon = icon(
  'PeopleIcon',
  <>
    <circle cx="7.5" cy="6.5" r="2.75" />
    <path d="M2.5 16c.4-3 2.4-4.5 5-4.5s4.6 1.5 5 4.5M13 4.2a2.6 2.6 0 0 1 0 4.9M14.6 12c1.7.6 2.7 1.9 3 4" />
  </>,
);
export const TaskIcon = icon(
  'TaskIcon',
  <>
    <rect x="3" y="3" width="14" height="14" rx="3" />
    <path d="m6.8 10.2 2.2 2.2 4.2-4.6" />
  </>,
);
export const SunIcon = icon(
  'SunIcon',
  <>
    <circle cx="10" cy="10" r="3.5" />
    <path d="M10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1 1M14.3 14.3l1 1M15.3 4.7l-1 1M5.7 14.3l-1 1" />
  </>,
);
export const BellIcon = icon(
  'BellIcon',
  <path d="M4.5 14.5h11c-1-1-1.5-2.2-1.5-4V8.3a4 4 0 0 0-8 0v2.2c0 1.8-.5 3-1.5 4ZM8.3 17a1.9 1.9 0 0 0 3.4 0M10 4.3V2.8" />,
);
export const SearchIcon = icon(
  'SearchIcon',
  <>
    <circle cx="9" cy="9" r="5" />
    <path d="m13 13 4 4" />
  </>,
);
export const PlusIcon = icon('PlusIcon', <path d="M10 4v12M4 10h12" />);
export const CloseIcon = icon('CloseIcon', <path d="m5 5 10 10M15 5 5 15" />);
export const CheckIcon = icon('CheckIcon', <path d="m4 10.5 4 4 8-9" />);
export const ChevronDownIcon = icon('ChevronDownIcon', <path d="m5 7.5 5 5 5-5" />);
export const ChevronLeftIcon = icon('ChevronLeftIcon', <path d="m12.5 5-5 5 5 5" />);
export const PhoneIcon = icon(
  'PhoneIcon',
  <path d="M4 3.5h3l1.5 4-2 1.5a9 9 0 0 0 4.5 4.5l1.5-2 4 1.5v3c0 .6-.4 1-1 1C9 17 3 11 3 4.5c0-.6.4-1 1-1Z" />,
);
export const MailIcon = icon(
  'MailIcon',
  <>
    <rect x="2.5" y="4" width="15" height="12" rx="2" />
    <path d="m3 5.5 7 5.5 7-5.5" />
  </>,
);
export const ClockIcon = icon(
  'ClockIcon',
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 6v4l2.5 2" />
  </>,
);
export const WarningIcon = icon('WarningIcon', <path d="M10 3 2.5 16.5h15L10 3ZM10 8v4M10 14.3v.1" />);
export const InfoIcon = icon(
  'InfoIcon',
  <>
    <circle cx="10" cy="10" r="7" />
    <path d="M10 9.3V13.5M10 6.5v.1" />
  </>,
);
export const GearIcon = icon(
  'GearIcon',
  <>
    <circle cx="10" cy="10" r="2.5" />
    <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4" />
  </>,
);
export const KeyIcon = icon(
  'KeyIcon',
  <>
    <circle cx="7" cy="13" r="3.5" />
    <path d="m9.5 10.5 7-7M14 6l2 2" />
  </>,
);
export const CalendarIcon = icon(
  'CalendarIcon',
  <>
    <rect x="3" y="4.5" width="14" height="12.5" rx="2" />
    <path d="M3 8.5h14M7 2.5v3.5M13 2.5v3.5" />
  </>,
);
export const BuildingIcon = icon(
  'BuildingIcon',
  <path d="M4 17V4.5c0-.6.4-1 1-1h6c.6 0 1 .4 1 1V17M12 8.5h3c.6 0 1 .4 1 1V17M2.5 17h15M7 7h2M7 10h2M7 13h2" />,
);
export const PlanIcon = icon(
  'PlanIcon',
  <path d="M5 2.5h7l3.5 3.5v11c0 .3-.2.5-.5.5H5c-.3 0-.5-.2-.5-.5V3c0-.3.2-.5.5-.5ZM7.5 9h5M7.5 12h5M7.5 15h3" />,
);
export const TrashIcon = icon(
  'TrashIcon',
  <path d="M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11M8.5 8.5v5M11.5 8.5v5" />,
);
export const PulseIcon = icon('PulseIcon', <path d="M2.5 10h3.5l2-5 3.5 10 2-5h4" />);
export const SendIcon = icon('SendIcon', <path d="M17 3 8.5 11.5M17 3l-5 14-3.5-5.5L3 8l14-5Z" />);
