import { copy, read, shopFolder } from './project.js'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Applications that nobody prepared for Purposely: no manifest, no tags.
 */

/** Express, Mongoose and pug, in plain JavaScript. */
export const allotments: Record<string, string> = {
  'models/member.js': `const mongoose = require('mongoose')

const memberSchema = new mongoose.Schema({
  name: { type: String, required: true },
  email: { type: String, required: true, unique: true },
  passwordHash: String,
  street: String,
  postcode: String,
  joinedAt: { type: Date, default: Date.now },
})

module.exports = mongoose.model('Member', memberSchema)
`,
  'models/plot.js': `const mongoose = require('mongoose')

const plotSchema = new mongoose.Schema({
  number: { type: Number, required: true },
  sizeInMetres: Number,
  soil: String,
})

module.exports = mongoose.model('Plot', plotSchema)
`,
  'package.json': `{ "name": "allotments", "private": true, "dependencies": { "express": "^4", "mongoose": "^8", "pug": "^3", "winston": "^3", "@segment/analytics-node": "^2" } }
`,
  'routes/members.js': `const express = require('express')
const winston = require('winston')
const { Analytics } = require('@segment/analytics-node')
const Member = require('../models/member')

const router = express.Router()
const logger = winston.createLogger({ level: 'info' })
const analytics = new Analytics({ writeKey: process.env.SEGMENT_KEY })

router.post('/join', async (req, res) => {
  const member = await Member.create({ name: req.body.name, email: req.body.email })
  logger.info('member joined', { memberId: member.id })
  analytics.track({ userId: member.id, event: 'joined', properties: { plan: 'small' } })
  res.redirect('/welcome')
})

module.exports = router
`,
  'views/join.pug': `extends layout

block content
  h1 Join us
  form(id='join' method='post' action='/join')
    label(for='name') Your name
    input#name(type='text' name='name' autocomplete='name' required)
    label(for='email') E-mail
    input#email(type='email' name='email' autocomplete='email' required)
    label(for='password') Password
    input#password(type='password' name='password' autocomplete='new-password')
    button(type='submit') Join
`,
  'views/plot.pug': `extends layout

block content
  form(id='plot' method='post' action='/plots')
    label(for='number') Number of the plot
    input#number(type='number' name='number')
    button(type='submit') Save
`,
}

/** Nest, TypeORM and class-validator. It has a leak: the e-mail address is the id in PostHog. */
export const clinic: Record<string, string> = {
  'package.json': `{ "name": "clinic-desk", "private": true, "dependencies": { "@nestjs/common": "^10", "typeorm": "^0.3", "@nestjs/typeorm": "^10", "class-validator": "^0.14", "posthog-node": "^4", "pino": "^9" } }
`,
  'src/orders/order.entity.ts': `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity('orders')
export class Order {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column()
  number: number

  @Column()
  total: number

  @Column()
  deliveryAddress: string
}
`,
  'src/users/create-user.dto.ts': `import { IsEmail, IsOptional, IsString } from 'class-validator'

export class CreateUserDto {
  @IsString()
  firstName: string

  @IsString()
  lastName: string

  @IsEmail()
  email: string

  @IsOptional()
  @IsString()
  phone?: string
}
`,
  'src/users/user.entity.ts': `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column()
  firstName: string

  @Column()
  lastName: string

  @Column({ unique: true })
  email: string

  @Column({ nullable: true })
  phone?: string
}
`,
  'src/users/users.service.ts': `import { Injectable } from '@nestjs/common'
import pino from 'pino'
import { PostHog } from 'posthog-node'
import type { CreateUserDto } from './create-user.dto'
import type { User } from './user.entity'

const logger = pino({ name: 'users' })
const posthog = new PostHog(process.env.POSTHOG_KEY ?? '')

@Injectable()
export class UsersService {
  async create(dto: CreateUserDto): Promise<User> {
    const user = await this.users.save(dto)
    logger.info({ userId: user.id }, 'user created')
    posthog.capture({ distinctId: user.email, event: 'user_created', properties: { source: 'desk' } })
    return user
  }
}
`,
}

/** The example shop as it was before anybody thought of Purposely. */
export function bareShop(): string {
  const root = copy(shopFolder)
  for (const path of ['purposely.yml', 'docs', 'README.md']) rmSync(join(root, path), { recursive: true })
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !/\.(tsx?|prisma)$/.test(path)) continue
    const text = read(path, '')
    if (text.includes('@purpose')) writeFileSync(path, text.split('\n').filter(line => !line.includes('@purpose')).join('\n'))
  }
  return root
}

export interface Change {
  what: string
  make(root: string): void
  /** `file code`, an error that the change must bring. */
  brings: string
  /** What a person types to say that it is meant, where it can be said. */
  declare?: string[]
}
