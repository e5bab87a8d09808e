import type { Location } from './span.js'

/** What is done with a datum at one place of its way. */
export type StoryDeed = 'asked' | 'checked' | 'taken' | 'kept' | 'sent' | 'read'

/**
 * How a step is known to concern the same datum. `resolver` a form names the schema · `submit` a form hands its values to a function ·
 * `control` a control shows and sets that value · `request` the client asks for this route · `procedure` it calls this procedure ·
 * `action` a form names this server action · `call` a function is called with it · `prop` a component is given it ·
 * `parse` it is parsed with the schema ·
 * `type` the parameter is of that class · `same-schema` one form and one handler use the schema · `write` it is written to the column ·
 * `record` it is read from the record · `value` it is the value of what is taken, sent or read
 */
export type ProofKind = 'resolver' | 'submit' | 'control' | 'request' | 'procedure' | 'action' | 'call' | 'prop' | 'parse' | 'type' | 'same-schema' | 'write' | 'record' | 'value'

/** One link of the chain by which a step is known. `whole`: the object that holds it was handed on, and not the field by name. */
export interface StoryProof { how: ProofKind; at: Location; whole?: true }

/** One place of a datum, as its story names it. */
export interface StoryStep {
  deed: StoryDeed
  /** The declaration around it, as written: `SignupForm`, `signupSchema`, `User`. Of a read, what it is read from. */
  owner: string
  record: string
  name: string
  /** Of a send: to whom. */
  sink?: string
  at: Location
  /** The step it follows from, by its place in the list; absent where the story begins. */
  from?: number
  proof?: StoryProof[]
}

/** One datum on its way through the program: the steps in the order in which they follow from one another. */
export interface Story {
  category: string
  steps: StoryStep[]
}

/** One datum that is reached from where a chain begins; by its place in the list of data. */
export interface ChainHit { datum: number; from?: number; proof: StoryProof[] }

/** One place at which a value of a chain is read; what it follows from as for a hit. */
export interface ChainRead { at: Location; owner: string; name: string; from?: number; proof: StoryProof[] }

/** Data that hold one value, from where it comes in, and where it is read. */
export interface Chain { category: string; hits: ChainHit[]; reads: ChainRead[] }
