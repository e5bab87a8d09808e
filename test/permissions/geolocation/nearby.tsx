import * as Location from 'expo-location'
import { Accuracy, watchPositionAsync } from 'expo-location'
import { useEffect, useState } from 'react'

export function NearbyShops() {
  const [place, setPlace] = useState<Location.LocationObject>()
  useEffect(() => {
    // expect: permission geolocation-coarse location.imprecise
    void Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Low }).then(setPlace)
    // expect: permission geolocation location.precise
    const watching = watchPositionAsync({ accuracy: Accuracy.Highest }, setPlace)
    return () => { void watching.then(one => one.remove()) }
  }, [])
  return <Map center={place} />
}

export function locate(onFound: PositionCallback) {
  // expect: permission geolocation location.precise
  navigator.geolocation.getCurrentPosition(onFound, undefined, { enableHighAccuracy: true })
}

export async function trackCourier() {
  // expect: permission background-location location.precise
  await Location.requestBackgroundPermissionsAsync()
}
