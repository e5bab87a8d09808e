import { expect, test } from 'vitest'
import { addBeside, addTo } from '../../src/manifest/join.js'
import { loadManifest } from '../../src/manifest/load.js'
import type { Manifest } from '../../src/types/index.js'

function manifestOf(text: string, above?: Manifest): Manifest {
  const { manifest, problems } = loadManifest(text, above === undefined ? 'purposely.yml' : 'shop/purposely.yml', above && { above })
  expect(problems.filter(problem => problem.severity === 'error')).toEqual([])
  return manifest as Manifest
}

const top = manifestOf(`version: 1
language: fr
purposes:
  orders:
    description: { en: Bring an order., de: Eine Bestellung bringen. }
    where: [Order]
    data: { phone_number?: { why: { en: To call you., de: Um Sie anzurufen. }, title: { fr: un numéro } } }
    basis: contract
    retention: { en: ten years, de: zehn Jahre }
`)

test('the first text stands for all of them, and each by its language', () => {
  const [orders] = top.purposes
  expect(orders).toMatchObject({
    description: 'Bring an order.', retention: 'ten years',
    spoken: { description: { en: 'Bring an order.', de: 'Eine Bestellung bringen.' }, retention: { en: 'ten years', de: 'zehn Jahre' } },
    data: [{ why: 'To call you.', title: 'un numéro', spoken: { why: { en: 'To call you.', de: 'Um Sie anzurufen.' }, title: { fr: 'un numéro' } } }],
  })
  expect(top.language).toBe('fr')
})

test('a text without a language has none', () => {
  expect(manifestOf('version: 1\npurposes: { a: { description: x, basis: consent, retention: P1D } }\n').purposes[0]).not.toHaveProperty('spoken')
})

test('what a package goes on with keeps the languages of what stands above it', () => {
  const inner = manifestOf('version: 1\npurposes:\n  orders:\n    where: [Parcel]\n    data: { email, phone_number? }\n    benefit: { en: It comes to you., de: Es kommt zu Ihnen. }\n', top)
  for (const { manifest, problems } of [addTo(top, inner), addBeside(top, inner)]) {
    expect(problems).toEqual([])
    expect(manifest.language).toBe('fr')
    expect(manifest.purposes[0]?.spoken).toEqual({
      description: { en: 'Bring an order.', de: 'Eine Bestellung bringen.' }, retention: { en: 'ten years', de: 'zehn Jahre' }, benefit: { en: 'It comes to you.', de: 'Es kommt zu Ihnen.' },
    })
    expect(manifest.purposes[0]?.data.find(datum => datum.key === 'phone_number')).toMatchObject({ why: 'To call you.', spoken: { why: { de: 'Um Sie anzurufen.' } } })
  }
})
