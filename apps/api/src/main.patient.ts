import { run } from './run';
import { patientManifests } from './patient-manifests';

void run('patient', patientManifests);
