/** Time of the processor, not of the clock, in microseconds: on a shared machine others take the clock's. */
export function processorMicroseconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
