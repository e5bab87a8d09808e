import { Entity, PrimaryKey, Property } from '@mikro-orm/core'
import { LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'

@Entity()
export class Shelf {
  @PrimaryKey()
  id!: number

  @Property()
  name!: string

  @Property()
  hostAddress!: string
}

// attributes of an element, not columns
@customElement('contact-card')
export class ContactCard extends LitElement {
  @property({ type: String })
  email = ''

  @property()
  phone?: string
}
