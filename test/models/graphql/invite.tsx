import { graphql } from '../gql'
import { GUEST_PARTS } from './parts'

const InviteGuest = graphql(`
  mutation InviteGuest(
    # expect: model guestEmail contact.email required
    $guestEmail: String!
    $roomId: ID!
  ) {
    invite(email: $guestEmail, room: $roomId) {
      ...GuestParts
    }
  }
  ${GUEST_PARTS}
`)

export const invite = (client: { mutate(document: unknown, variables: object): void }, variables: object) => client.mutate(InviteGuest, variables)
