import { gql } from 'urql'

export const ROOMS = gql`
  query Rooms($first: Int!) {
    rooms(first: $first) {
      id
      owner { email phone firstName }
    }
  }
`

// a text about GraphQL is none
export const help = 'type Guest { email: String! phone: String }'
export const words = ['graphql', 'gql', 'input Guest { email: String }']
