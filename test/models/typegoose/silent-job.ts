import { prop } from '@typegoose/typegoose'

export class Job {
  @prop({ required: true })
  public queueName!: string

  @prop()
  public emailTemplate?: string

  @prop({ default: 0 })
  public attempts!: number
}
