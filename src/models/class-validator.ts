import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'class-validator', title: 'class-validator', role: 'checked', required: true,
  packages: ['class-validator'],
  decorators: `IsString IsEmail IsPhoneNumber IsMobilePhone IsPostalCode IsIP IsLatLong IsLatitude IsLongitude IsCreditCard IsIBAN IsPassportNumber
    IsDateString IsDate IsISO8601 IsBirthday IsNumber IsInt IsBoolean IsEnum IsUrl IsUUID IsNotEmpty IsDefined IsObject IsArray IsIn Length
    MinLength MaxLength Min Max Matches ValidateNested ValidateIf IsStrongPassword IsTaxId IsLocale IsTimeZone IsOptional`.split(/\s+/),
  optionalDecorators: ['IsOptional', 'ValidateIf'],
})
