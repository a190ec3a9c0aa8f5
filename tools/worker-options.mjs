/**
 * Node's options for the worker (decision 0078): a young heap of 2 MB, and a ceiling, below which V8 also collects earlier.
 * No source maps: Node would keep one of each of 1,500 files. docker/Dockerfile and docs/operations.md repeat them.
 */
export const workerOptions = ['--max-semi-space-size=2', '--max-old-space-size=512'];
