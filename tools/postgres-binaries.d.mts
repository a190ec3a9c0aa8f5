export function serverAccount(): { uid: number; gid: number } | undefined;
