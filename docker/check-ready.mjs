// The health check of an image: is the process on READY_PORT ready?
const response = await fetch(`http://127.0.0.1:${process.env.READY_PORT}/readyz`).catch(() => undefined);
process.exitCode = response?.ok ? 0 : 1;
