/** One service of docker/compose.yaml, as far as somebody reads it. */
export interface ComposeService {
  environment: Record<string, string>;
  ports?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  build?: { target: string };
}
export function variablesIn(file: string): string[];
export function readServices(values: Record<string, string>): Record<string, ComposeService>;
