import Hotjar from '@hotjar/browser'

export const startHotjar = () => {
  Hotjar.init(1, 6) // expect: asked
}
