import { Entity, model, property } from '@loopback/repository'

@model()
export class Todo extends Entity {
  @property({ type: 'string', required: true })
  title: string

  @property({ type: 'string' })
  fileName?: string
}
