import { expect, test } from 'vitest'
import { apply, fieldsOf } from './observed.js'

const react = (jsx: string): string => `export const Form = () => <form>${jsx}</form>\n`
const hooks = `import { useForm, useController, Controller } from 'react-hook-form'\n`
const angular = `import { FormBuilder, FormControl, Validators } from '@angular/forms'\n`
const controls = (object: string): string => `${angular}export class GuestComponent { form = new FormBuilder().group({ ${object} }) }\n`
const zod = (value: string): string => `import { z } from 'zod'\nexport const schema = z.object({ phone: ${value} })\n`
const valibot = (names: string, value: string): string => `import { ${names} } from 'valibot'\nexport const schema = object({ phone: ${value} })\n`
const dto = (imports: string, member: string): string => `import { ${imports} } from 'class-validator'\nexport class GuestDto {\n  ${member}\n}\n`

/** What declares it, the code, and the code once the field is optional; `undefined`: it offers nothing. */
const cases: [name: string, path: string, code: string, after: string | undefined][] = [
  ['an attribute', 'a.tsx', react('<input name="phone" required />'), react('<input name="phone" />')],
  ['an attribute on a line of its own', 'a.tsx', react('<input\n  required\n  name="phone"\n/>'), react('<input\n  name="phone"\n/>')],
  ['two attributes', 'a.tsx', react('<input required name="phone" aria-required="true" />'), react('<input name="phone" />')],
  ['an attribute given by an object', 'a.tsx', `const rest = { name: 'phone', required: true }\n${react('<input {...rest} />')}`, `const rest = { name: 'phone' }\n${react('<input {...rest} />')}`],
  ['an attribute inside', 'a.tsx', react('<TextField name="phone" inputProps={{ required: true, max: 9 }} />'), react('<TextField name="phone" inputProps={{ max: 9 }} />')],
  ['what stands around', 'a.tsx', react('<FormControl isRequired><Input name="phone" /></FormControl>'), react('<FormControl><Input name="phone" /></FormControl>')],
  ['a row of a list', 'a.tsx', `const rows = [{ name: 'phone', required: true }]\n${react('{rows.map(row => <input name={row.name} required={row.required} />)}')}`,
    `const rows = [{ name: 'phone' }]\n${react('{rows.map(row => <input name={row.name} required={row.required} />)}')}`],
  ['a registration', 'a.tsx', hooks + react(`<input {...register('phone', { required: 'Please', maxLength: 9 })} />`), hooks + react(`<input {...register('phone', { maxLength: 9 })} />`)],
  ['a registration of nothing else', 'a.tsx', hooks + react(`<input {...register('phone', { required: true })} />`), hooks + react(`<input {...register('phone', { })} />`)],
  ['rules of a controller', 'a.tsx', hooks + react('<Controller name="phone" rules={{ required: true }} render={draw} />'), hooks + react('<Controller name="phone" rules={{ }} render={draw} />')],
  ['rules and an attribute', 'a.tsx', hooks + react('<Controller name="phone" rules={{ required: true }} render={() => <input required />} />'), hooks + react('<Controller name="phone" rules={{ }} render={() => <input />} />')],
  ['rules of a hook', 'a.tsx', hooks + `export function Phone() { useController({ name: 'phone', rules: { required: true, max: 9 } }) }\n`, hooks + `export function Phone() { useController({ name: 'phone', rules: { max: 9 } }) }\n`],
  ['a rule of several', 'a.tsx', `import { Form, Input } from 'antd'\n${react(`<Form.Item name="phone" rules={[{ required: true, message: 'Please' }, { max: 9 }]}><Input /></Form.Item>`)}`,
    `import { Form, Input } from 'antd'\n${react('<Form.Item name="phone" rules={[{ max: 9 }]}><Input /></Form.Item>')}`],
  ['a rule that says more', 'a.tsx', `import { Form, Input } from 'antd'\n${react(`<Form.Item name="phone" rules={[{ required: true, max: 9 }]}><Input /></Form.Item>`)}`,
    `import { Form, Input } from 'antd'\n${react('<Form.Item name="phone" rules={[{ max: 9 }]}><Input /></Form.Item>')}`],
  ['a function among others', 'a.tsx', react('<TextInput source="phone" validate={[required(), minLength(5)]} />'), react('<TextInput source="phone" validate={[minLength(5)]} />')],
  ['a function alone', 'a.tsx', react('<TextInput source="phone" validate={required()} />'), react('<TextInput source="phone" />')],
  ['only the running program decides', 'a.tsx', react('<input name="phone" required={must} />'), undefined],
  ['a text of rules', 'a.vue', '<template><Field name="phone" rules="required|min:5" /></template>\n', '<template><Field name="phone" rules="min:5" /></template>\n'],
  ['a text of rules, in the middle', 'a.vue', '<template><FormKit name="phone" validation="length:5|required|number" /></template>\n', '<template><FormKit name="phone" validation="length:5|number" /></template>\n'],
  ['a text of one rule', 'a.vue', '<template><FormKit name="phone" validation="required" /></template>\n', '<template><FormKit name="phone" validation="" /></template>\n'],
  ['rules in the script', 'a.vue', `<script setup>\nconst rules = { phone: [{ required: true, message: 'Please', trigger: 'blur' }] }\n</script>\n<template><el-form :rules="rules"><el-form-item prop="phone"><el-input v-model="form.phone" /></el-form-item></el-form></template>\n`,
    '<script setup>\nconst rules = { phone: [] }\n</script>\n<template><el-form :rules="rules"><el-form-item prop="phone"><el-input v-model="form.phone" /></el-form-item></el-form></template>\n'],
  ['a bound attribute', 'a.vue', '<template><input v-model="phone" :required="true"></template>\n', '<template><input v-model="phone"></template>\n'],
  ['a check in a function', 'a.vue', `<template><v-text-field v-model="phone" :rules="[v => !!v || 'Please', isPhone]" /></template>\n`, '<template><v-text-field v-model="phone" :rules="[isPhone]" /></template>\n'],
  ['Svelte', 'a.svelte', '<input bind:value={phone} required={true} />\n', '<input bind:value={phone} />\n'],
  ['HTML', 'a.html', '<form><input name="phone" required></form>\n', '<form><input name="phone"></form>\n'],
  ['Pug, with commas', 'a.pug', 'form\n  input(type="tel", name="phone", required)\n', 'form\n  input(type="tel", name="phone")\n'],
  ['Pug, at first', 'a.pug', 'form\n  input(required=true, name="phone")\n', 'form\n  input(name="phone")\n'],
  ['Pug, without commas', 'a.pug', 'form\n  input(required name="phone")\n', 'form\n  input( name="phone")\n'],
  ['Angular, in the template', 'a.component.html', '<input formControlName="phone" required>\n', '<input formControlName="phone">\n'],
  ['Angular, alone', 'a.ts', controls(`phone: ['', Validators.required]`), controls(`phone: ['']`)],
  ['Angular, before another argument', 'a.ts', controls(`phone: ['', Validators.required, isFree]`), controls(`phone: ['', null, isFree]`)],
  ['Angular, in a list', 'a.ts', controls(`phone: ['', [Validators.required, Validators.minLength(5)]]`), controls(`phone: ['', [Validators.minLength(5)]]`)],
  ['Angular, in options', 'a.ts', controls(`phone: new FormControl('', { validators: [Validators.required], updateOn: 'blur' })`), controls(`phone: new FormControl('', { validators: [], updateOn: 'blur' })`)],
  ['Angular, composed', 'a.ts', controls(`phone: ['', Validators.compose([Validators.required, Validators.minLength(5)])]`), controls(`phone: ['', Validators.compose([Validators.minLength(5)])]`)],
  ['Angular, shared', 'a.ts', `${angular}const checks = [Validators.required]\nexport class GuestComponent { form = new FormBuilder().group({ phone: ['', checks] }) }\n`, undefined],
  ['Angular, signals', 'a.ts', `import { form, required } from '@angular/forms/signals'\nexport class GuestComponent {\n  form = form(signal({ phone: '' }), path => {\n    required(path.phone)\n  })\n}\n`,
    `import { form, required } from '@angular/forms/signals'\nexport class GuestComponent {\n  form = form(signal({ phone: '' }), path => {\n  })\n}\n`],
  ['Formly', 'a.ts', `import { FormlyFieldConfig } from '@ngx-formly/core'\nconst fields: FormlyFieldConfig[] = [{ key: 'phone', type: 'input', props: { label: 'Phone', required: true } }]\n`,
    `import { FormlyFieldConfig } from '@ngx-formly/core'\nconst fields: FormlyFieldConfig[] = [{ key: 'phone', type: 'input', props: { label: 'Phone' } }]\n`],
  ['SurveyJS', 'a.ts', `import { Model } from 'survey-core'\nexport const survey = new Model({ elements: [{ type: 'text', name: 'phone', isRequired: true }] })\n`,
    `import { Model } from 'survey-core'\nexport const survey = new Model({ elements: [{ type: 'text', name: 'phone' }] })\n`],
  ['a JSON Schema form', 'a.tsx', `import Form from '@rjsf/core'\nconst schema = { required: ['phone', 'name'], properties: { phone: { type: 'string' } } }\nexport const F = () => <Form schema={schema} />\n`,
    `import Form from '@rjsf/core'\nconst schema = { required: ['name'], properties: { phone: { type: 'string' } } }\nexport const F = () => <Form schema={schema} />\n`],
  ['Zod', 'a.ts', zod('z.string().min(5)'), zod('z.string().min(5).optional()')],
  ['Zod mini', 'a.ts', zod('z.string().check(z.minLength(5))').replace('zod\'', 'zod/mini\''), zod('z.optional(z.string().check(z.minLength(5)))').replace('zod\'', 'zod/mini\'')],
  ['Yup', 'a.ts', `import * as yup from 'yup'\nexport const schema = yup.object({ phone: yup.string().required('Please').min(5) })\n`, `import * as yup from 'yup'\nexport const schema = yup.object({ phone: yup.string().min(5) })\n`],
  ['Joi', 'a.ts', `import Joi from 'joi'\nexport const schema = Joi.object({ phone: Joi.string().required() })\n`, `import Joi from 'joi'\nexport const schema = Joi.object({ phone: Joi.string() })\n`],
  ['Valibot by its name', 'a.ts', `import * as v from 'valibot'\nexport const schema = v.object({ phone: v.pipe(v.string(), v.minLength(5)) })\n`, `import * as v from 'valibot'\nexport const schema = v.object({ phone: v.optional(v.pipe(v.string(), v.minLength(5))) })\n`],
  ['Valibot by its functions', 'a.ts', valibot('object, string', 'string()'), valibot('optional, object, string', 'optional(string())').replace('{ optional', '{ optional')],
  ['Valibot with what it needs', 'a.ts', valibot('object, optional, string', 'string()'), valibot('object, optional, string', 'optional(string())')],
  ['TypeBox', 'a.ts', `import { Type } from '@sinclair/typebox'\nexport const schema = Type.Object({ phone: Type.String() })\n`, `import { Type } from '@sinclair/typebox'\nexport const schema = Type.Object({ phone: Type.Optional(Type.String()) })\n`],
  ['ArkType', 'a.ts', `import { type } from 'arktype'\nexport const guest = type({ phone: 'string' })\n`, `import { type } from 'arktype'\nexport const guest = type({ 'phone?': 'string' })\n`],
  ['class-validator', 'a.ts', dto('IsString', '@IsString()\n  phone: string'), dto('IsOptional, IsString', '@IsOptional()\n  @IsString()\n  phone?: string')],
  ['class-validator with what it needs', 'a.ts', dto('IsOptional, IsString', '@IsString() phone!: string'), dto('IsOptional, IsString', '@IsOptional()\n  @IsString() phone?: string')],
  ['express-validator', 'a.ts', `import { body } from 'express-validator'\nexport const checks = [body('phone').isMobilePhone()]\n`, `import { body } from 'express-validator'\nexport const checks = [body('phone').optional().isMobilePhone()]\n`],
  ['JSON Schema in code', 'a.ts', `export const guestSchema = { type: 'object', required: ['phone'], properties: { phone: { type: 'string' } } }\n`, `export const guestSchema = { type: 'object', required: [], properties: { phone: { type: 'string' } } }\n`],
  ['a column is no demand', 'a.ts', `import { pgTable, text } from 'drizzle-orm/pg-core'\nexport const guests = pgTable('guests', { phone: text('phone').notNull() })\n`, undefined],
]

test.each(cases)('%s', (_, path, code, after) => {
  const phone = (text: string) => {
    const found = fieldsOf(text, path).find(field => field.name === 'phone')
    if (!found) throw new Error(`no phone in\n${text}`)
    return found
  }
  const edits = phone(code).edits?.optional
  if (after === undefined) return expect(edits).toBeUndefined()
  expect(phone(code).required).toBe(true)
  const text = apply(code, ...edits ?? [])
  expect(text).toBe(after)
  expect(phone(text).required).not.toBe(true)
})
