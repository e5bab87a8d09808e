import { gql } from 'graphql-tag'
import { addressFields } from './address'

export const typeDefs = gql`
  type Guest {
    id: ID!
    # expect: model email contact.email required
    email: String!
    # expect: model passportNumber government_id.passport_number optional
    passportNumber: String
    ${addressFields}
  }

  input BookRoomInput {
    # expect: model phoneNumber contact.phone_number required
    phoneNumber: String!
    nights: Int!
  }

  extend type Query {
    guest(id: ID!): Guest
  }
`

export const CHANGE_PHONE = /* GraphQL */ `
  # expect: model phone contact.phone_number required
  mutation ChangePhone($id: ID!, $phone: String!) {
    changePhone(id: $id, phone: $phone) {
      ...GuestParts
    }
  }
`
