import { WorkerModule } from './worker.module';
import { workerManifests } from './worker-manifests';

jest.mock('@nestjs/graphql', () => {
  throw new Error('the worker loads GraphQL: keep what is pure apart from what declares types (decision 0078)');
});
jest.mock('express', () => {
  throw new Error('the worker loads Express: see answer-operators.ts (decision 0078)');
});

test('a worker loads neither GraphQL nor a web framework', () => {
  expect(WorkerModule).toBeDefined();
  expect(workerManifests.length).toBeGreaterThan(15);
});
