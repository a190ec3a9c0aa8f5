export function bootstrapDatabase(options: {
  superuserUrl: string;
  database?: string;
  passwords: Record<string, string>;
}): Promise<{ owner: string; jobs: string }>;

export function prepareJobsSchema(options: { ownerUrl: string; jobsUrl: string }): Promise<void>;
