import * as ImagePicker from 'expo-image-picker'

export async function joinCall(withCamera: boolean) {
  // expect: permission camera content.video
  // expect: permission microphone content.audio
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: withCamera })
  // expect: permission screen content.video
  return { stream, screen: await navigator.mediaDevices.getDisplayMedia({ video: true }) }
}

// expect: permission microphone content.audio
export const dictate = () => navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true }, video: false })

export async function pickPortrait() {
  // expect: permission photos content.private.document
  const picked = await ImagePicker.launchImageLibraryAsync({ mediaTypes: ['images'] })
  return picked.assets?.[0]
}
