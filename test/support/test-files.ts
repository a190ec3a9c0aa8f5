import { FileSeal } from '@stepwell/platform/auth/file-seal';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import { TEST_IDENTITY_SECRET } from './test-environment';

/** Seals files under the key of tests. */
export const testFiles = new FileSeal(new SecretBox({ IDENTITY_SECRET: TEST_IDENTITY_SECRET }));
