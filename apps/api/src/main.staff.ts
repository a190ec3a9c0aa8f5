import { run } from './run';
import { staffManifests } from './staff-manifests';

void run('staff', staffManifests);
