import { Array, Boolean, Object, Optional, Record, Static, String, Union, Literal } from 'runtypes'

export const CrewMember = Object({
  // expect: model fullName name required
  fullName: String,
  // expect: model nationality demographic.nationality optional
  nationality: String.optional(),
  // expect: model dateOfBirth demographic.date_of_birth required
  dateOfBirth: String,
  // expect: model emergencyPhone social.emergency_contact optional
  emergencyPhone: Optional(String),
  active: Boolean,
  // expect: model gender demographic.gender required
  gender: Union(Literal('female'), Literal('male')),
})

// expect: model captainEmail contact.email required
export const Crew = Record({ members: Array(CrewMember), captainEmail: String })
export type CrewMember = Static<typeof CrewMember>
