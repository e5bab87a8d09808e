import { definePermission } from '../kit/define.js'

export default definePermission({
  name: 'camera-microphone', title: 'Camera, microphone and screen',
  packages: ['expo-camera', 'expo-av', 'expo-audio', 'expo-image-picker', 'expo-media-library', '@capacitor/camera', 'react-native-image-picker',
    'react-native-vision-camera', 'react-native-audio-recorder-player', 'react-webcam', 'react-media-recorder'],
  globals: ['navigator'],
  calls: {
    'mediaDevices.getUserMedia': [{ asks: ['camera'], if: { at: '0.video' } }, { asks: ['microphone'], if: { at: '0.audio' } }],
    getUserMedia: [{ asks: ['camera'], if: { at: '0.video' } }, { asks: ['microphone'], if: { at: '0.audio' } }],
    'mediaDevices.getDisplayMedia': { asks: ['screen'] },
    requestCameraPermissionsAsync: { asks: ['camera'] }, useCameraPermissions: { asks: ['camera'] }, useCameraPermission: { asks: ['camera'] },
    requestMicrophonePermissionsAsync: { asks: ['microphone'] }, useMicrophonePermissions: { asks: ['microphone'] }, useMicrophonePermission: { asks: ['microphone'] },
    requestRecordingPermissionsAsync: { asks: ['microphone'] }, launchCameraAsync: { asks: ['camera'] }, launchCamera: { asks: ['camera'] },
    launchImageLibraryAsync: { asks: ['photos'] }, launchImageLibrary: { asks: ['photos'] }, requestMediaLibraryPermissionsAsync: { asks: ['photos'] },
    'Camera.getPhoto': { asks: ['camera'] }, 'Camera.pickImages': { asks: ['photos'] }, getAssetsAsync: { asks: ['photos'] },
    useReactMediaRecorder: [{ asks: ['camera'], if: { at: '0.video' } }, { asks: ['microphone'], unless: { at: '0.audio', is: ['false'] } }],
  },
  elements: { Webcam: { asks: ['camera'] }, CameraView: { asks: ['camera'] } },
})
