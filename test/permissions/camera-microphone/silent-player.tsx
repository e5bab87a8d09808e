import { CameraView } from './three/camera-view'

/** A scene's camera, and a recording that is only played. */
export const Scene = ({ url }: { url: string }) => <CameraView fov={50}><audio src={url} /></CameraView>
export const devices = () => navigator.mediaDevices.enumerateDevices()
