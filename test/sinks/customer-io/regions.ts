import { APIClient, RegionEU, TrackClient } from 'customerio-node'

// expect: setting region region=EU
export const track = new TrackClient('site', 'key', { region: RegionEU })
// expect: setting region region=EU
export const api = new APIClient('key', { region: RegionEU })
// expect: setting region omitted region=US
export const american = new TrackClient('site', 'key')
