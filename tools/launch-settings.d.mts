export interface LaunchSettings {
  production: boolean;
  ownDatabase: boolean;
  ownMail: boolean;
  demo: boolean;
  staffUrl: string;
  patientUrl: string;
  neededPorts: Record<string, number>;
}

export function readSettings(given: Record<string, string | undefined>, root: string): LaunchSettings;

export const NO_DEMO: string;
