import { Injectable } from '@nestjs/common'
import { PassportStrategy } from '@nestjs/passport'
import OAuth2Strategy from 'passport-oauth2'
import { Strategy } from 'passport-google-oauth20'

@Injectable()
export class GoogleStrategy extends PassportStrategy(Strategy, 'google') {
  constructor() {
    super({
      clientID: process.env.GOOGLE_ID,
      // expect: permission email contact.email
      scope: ['email'],
    })
  }
}

export class TwitchStrategy extends Strategy {
  constructor() {
    // expect: permission birthdate demographic.date_of_birth
    super({ scope: 'user_birthday' })
  }
}

export const linkedIn = new OAuth2Strategy({
  authorizationURL: 'https://www.linkedin.com/oauth/v2/authorization',
  // expect: permission phone_number contact.phone_number
  scope: ['openid', 'phone'].join(' '),
})

export class Plain extends Map {
  constructor() {
    super({ scope: ['email'] } as never)
  }
}
