import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { TranslatedField } from './fields'

@ObjectType()
export class User {
  @Field(() => ID)
  id!: string

  // expect: model email contact.email required
  @Field()
  email!: string

  // expect: model phone contact.phone_number optional
  @Field({ nullable: true })
  phone?: string

  @Field()
  emailVerified!: boolean

  // expect: model firstName name.first required
  @TranslatedField()
  firstName!: string
}

@InputType()
export class UpdateProfileInput {
  // expect: model lastName name.last optional
  @Field({ nullable: true, description: 'As in the passport' })
  lastName?: string

  // expect: model birthDate demographic.date_of_birth required
  @Field(() => Date)
  birthDate!: Date
}

@ArgsType()
export class FindPatientArgs {
  // expect: model insuranceNumber health_and_medical.insurance_beneficiary_id required
  @Field()
  insuranceNumber!: string
}
