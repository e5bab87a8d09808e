interface Middle { ratio: number; from: number; to: number }

/** What the bench writes, as far as it is read again. */
export interface Result {
  trees: { tree: string; data: number; taken: Record<string, { ms: number; cpu: number; MB: number }>; ratios: Record<string, { wall: Middle; cpu: Middle }>; beyondNode: Record<string, number>; skipped?: Record<string, string> }[]
  sizes: { files: number; MB: number; growth: number }[]
}

export function compared(now: Result, before: Result): string[]
