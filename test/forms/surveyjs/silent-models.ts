import { Model } from '../domain/model'
import { Model as Survey } from 'survey-core'

/** A model of the project's own, and a survey about a building. */
export const user = new Model({ elements: [{ type: 'text', name: 'email', title: 'E-mail' }] })
export const building = new Survey({ elements: [{ type: 'rating', name: 'lifts', title: 'Are the lifts clean?' }] })
