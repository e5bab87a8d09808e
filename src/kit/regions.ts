/**
 * Where the data centres of the large clouds stand, by the names of their regions; the longest beginning that fits counts. Britain and
 * Switzerland are not in the European Union, though their regions are called after Europe.
 */
export const awsRegions: Readonly<Record<string, string>> = {
  'eu-*': 'EU', 'eu-west-2*': 'GB', 'eu-central-2*': 'CH', 'us-*': 'US', 'ca-*': 'CA', 'sa-*': 'BR', 'mx-*': 'MX', 'af-*': 'ZA', 'il-*': 'IL', 'me-south-*': 'BH', 'me-central-*': 'AE',
  'ap-northeast-1*': 'JP', 'ap-northeast-2*': 'KR', 'ap-northeast-3*': 'JP', 'ap-south-*': 'IN', 'ap-southeast-1*': 'SG', 'ap-southeast-2*': 'AU', 'ap-southeast-3*': 'ID',
  'ap-southeast-4*': 'AU', 'ap-east-1*': 'HK', 'cn-*': 'CN',
}

export const googleRegions: Readonly<Record<string, string>> = {
  'europe-*': 'EU', 'europe-west2*': 'GB', 'europe-west6*': 'CH', 'us-*': 'US', 'northamerica-northeast*': 'CA', 'northamerica-south*': 'MX', 'southamerica-east*': 'BR', 'asia-south*': 'IN',
  'asia-northeast1*': 'JP', 'asia-northeast2*': 'JP', 'asia-northeast3*': 'KR', 'asia-southeast1*': 'SG', 'asia-southeast2*': 'ID', 'australia-*': 'AU', 'me-west*': 'IL', eu: 'EU',
}
