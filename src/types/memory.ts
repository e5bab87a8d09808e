/** What earlier runs found out, by keys that hold all it depends on. Whoever reads it checks what it holds: a file may have been written by anybody. */
export interface Memory {
  get(key: string): unknown
  /** `value` is plain data and is not changed afterwards. */
  set(key: string, value: unknown): void
}
