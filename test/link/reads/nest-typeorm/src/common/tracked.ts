import { Based } from './based'

export abstract class Tracked extends Based {
  changedAt: Date
}
