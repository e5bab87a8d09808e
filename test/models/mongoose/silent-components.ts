import { Component, Prop } from '@stencil/core'

// what a component is given, not what is kept
@Component({ tag: 'user-card' })
export class UserCard {
  @Prop() email: string

  @Prop({ mutable: true }) phone: string
}
