import type { SliceManifest } from '@stepwell/platform/manifest';
import { Task } from './task.entity';
import { PatientTasksResolver, TasksResolver } from './tasks.resolver';
import { TasksService } from './tasks.service';

/** What the staff surface takes from tasks. */
export const tasksStaff: SliceManifest = {
  entities: [Task],
  providers: [TasksService, TasksResolver, PatientTasksResolver],
};
