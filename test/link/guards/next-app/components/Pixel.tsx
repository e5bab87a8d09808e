import { useEffect } from 'react'
import ReactPixel from 'react-facebook-pixel'

export default function Pixel() {
  useEffect(() => {
    ReactPixel.init('1') // expect: asked
  }, [])
  return null
}
