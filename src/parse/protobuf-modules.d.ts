declare module 'protocol-buffers-schema' {
  export interface Field {
    name: string
    type: string
    tag: number
    map: { from: string; to: string } | null
    oneof: string | null
    required: boolean
    repeated: boolean
  }
  export interface Enum { name: string; values: Record<string, unknown> }
  export interface Message { name: string; enums: Enum[]; messages: Message[]; fields: Field[] }
  export interface Schema {
    syntax: number
    messages: Message[]
    enums: Enum[]
    services?: { methods: { input_type: string }[] }[]
  }
  export function parse(text: string): Schema
}
