import { Body, Controller, Get, Headers, Ip, Post, Query } from '@nestjs/common'

@Controller('patients')
export class PatientsController {
  constructor(private readonly patients: PatientsService) {}

  @Post('recall')
  // expect: request email contact.email
  // expect: request insuranceNumber health_and_medical.insurance_beneficiary_id
  // expect: request ip device.ip_address
  recall(@Body('email') email: string, @Body('insuranceNumber') insuranceNumber: string, @Ip() ip: string) {
    return this.patients.recall(email, insuranceNumber, ip)
  }

  @Get()
  // expect: request phone contact.phone_number
  // expect: request user-agent device.user_agent
  find(@Query('phone') phone: string, @Headers('user-agent') agent: string) {
    return this.patients.find(phone, agent)
  }
}
